import type { DateExpression } from '#schema/date-expression.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { mayFallOn, isOneDay, fallsOn } from '#domain/dates/certainty.ts';
import type { Event } from '#domain/archive/event.ts';
import { type TimelineItem, timelineItems, type ItemKind } from '#domain/timeline/timeline-items.ts';

/** The timeline items and date expressions of one day. */
export interface Day {
  day: string;
  /** Items whose date falls on the day, by kind. A certain range falls on each of its days. */
  exact: Record<ItemKind, TimelineItem[]>;
  /** Other items whose date may fall on the day. A date with an open bound counts only on its known bound. */
  possible: TimelineItem[];
  /** Date expressions that resolve to this one day. */
  expressions: Expression[];
}

/** A date expression with the article whose source prints it. */
export interface Expression extends DateExpression {
  article: Article;
}

/** Returns every day that has a page: each bound of an item, and each day to which a date expression resolves. Sorted. */
export function daysWithPage(archive: ArticlesAndEvents): string[] {
  const bounds = timelineItems(archive).flatMap(({ when }) => [when.earliest, when.latest]);
  const resolved = expressions(archive.articles)
    .filter(isOneDay)
    .map(({ earliest }) => earliest);
  return [...new Set([...bounds, ...resolved])].filter((day) => day !== null).toSorted();
}

/** Returns the items and expressions of a day; empty lists if there are none. */
export function dayOf(archive: ArticlesAndEvents, day: string): Day {
  const possible = timelineItems(archive).filter(({ when }) => mayFallOn(when, day));
  const exact = Map.groupBy(
    possible.filter(({ when }) => fallsOn(when, day)),
    ({ kind }) => kind,
  );
  return {
    day,
    exact: {
      event: exact.get('event') ?? [],
      statement: exact.get('statement') ?? [],
      publication: exact.get('publication') ?? [],
    },
    possible: possible.filter(({ when }) => !fallsOn(when, day)),
    expressions: expressions(archive.articles).filter(({ earliest, latest }) => earliest === day && latest === day),
  };
}

/** A statement with the events that it is about. */
interface StatementAbout {
  statement: Event;
  about: Event[];
}

/** Returns the statements with a filing day outside a period (a year, month or day) about events with a filing day in it. */
export function statementsAbout({ events }: Pick<Archive, 'events'>, period: string): StatementAbout[] {
  const isInPeriod = ({ day }: Event): boolean => day.startsWith(period);
  const isAbout = (statement: Event, { id }: Event): boolean =>
    statement.relations.some(({ type, event }) => type === 'about' && event === id);
  return events
    .filter((event) => event.kind === 'statement' && !isInPeriod(event))
    .map((statement) => ({
      statement,
      about: events.filter((event) => isInPeriod(event) && isAbout(statement, event)),
    }))
    .filter(({ about }) => about.length > 0);
}

/** Returns the date expressions that resolve to exactly this year or month, given by its EDTF label ("2022", "2022-01"). */
export const expressionsFor = (articles: readonly Article[], period: string): Expression[] =>
  expressions(articles).filter(({ edtf }) => edtf === period);

const expressions = (articles: readonly Article[]): Expression[] =>
  articles.flatMap((article) => article.source.dates.map((expression) => ({ ...expression, article })));

type ArticlesAndEvents = Pick<Archive, 'events' | 'articles'>;
