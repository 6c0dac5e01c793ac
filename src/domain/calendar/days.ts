import type { DateExpression } from '#schema/date-expression.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { isCountedOn, isOneDay, isCertainOn } from '#domain/dates/certainty.ts';
import type { Event } from '#domain/archive/event.ts';
import { type TimelineItem, timelineItems, type ItemKind } from '#domain/timeline/timeline-items.ts';

/** What the archive knows of one day. */
export interface Day {
  day: string;
  /** What stands on this very day, by kind: a sure range on each of its days. */
  exact: Record<ItemKind, TimelineItem[]>;
  /** What may be on this day; what is open at an end is counted at its known end alone. */
  possible: TimelineItem[];
  /** Words of the sources that mean this very day. */
  expressions: Expression[];
}

/** Words of a source that resolve to a time. */
export interface Expression extends DateExpression {
  article: Article;
}

/** Every day that has a page: something stands on it, a range begins or ends on it, or words of a source mean it. */
export function days(archive: Parts): string[] {
  const ends = timelineItems(archive).flatMap(({ when }) => [when.earliest, when.latest]);
  const meant = expressions(archive.articles)
    .filter(isOneDay)
    .map(({ earliest }) => earliest);
  return [...new Set([...ends, ...meant])].filter((day) => day !== null).toSorted();
}

/** What the archive knows of one day. */
export function dayOf(archive: Parts, day: string): Day {
  const here = timelineItems(archive).filter(({ when }) => isCountedOn(when, day));
  const exact = Map.groupBy(
    here.filter(({ when }) => isCertainOn(when, day)),
    ({ kind }) => kind,
  );
  return {
    day,
    exact: {
      event: exact.get('event') ?? [],
      statement: exact.get('statement') ?? [],
      publication: exact.get('publication') ?? [],
    },
    possible: here.filter(({ when }) => !isCertainOn(when, day)),
    expressions: expressions(archive.articles).filter(({ earliest, latest }) => earliest === day && latest === day),
  };
}

/** Statements made outside a month, a year or a day about what happened in it. */
export function spokenOfLater({ events }: Pick<Archive, 'events'>, period: string): { said: Event; about: Event[] }[] {
  const within = ({ day }: Event): boolean => day.startsWith(period);
  return events
    .filter((event) => event.kind === 'statement' && !within(event))
    .map((said) => ({
      said,
      about: events.filter(
        (event) => within(event) && said.relations.some(({ type, event: id }) => type === 'about' && id === event.id),
      ),
    }))
    .filter(({ about }) => about.length > 0);
}

/** Words of the sources that mean exactly this month or year: its EDTF label. */
export const meaningOf = (articles: readonly Article[], period: string): Expression[] =>
  expressions(articles).filter(({ edtf }) => edtf === period);

const expressions = (articles: readonly Article[]): Expression[] =>
  articles.flatMap((article) => article.source.dates.map((expression) => ({ ...expression, article })));

type Parts = Pick<Archive, 'events' | 'articles'>;
