import type { Article } from '#domain/archive/article.ts';
import { certainty, isUnknown } from '#domain/dates/certainty.ts';
import { daysBetween, filingDay } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';

/** The events that an article reports, and the delay until its publication. */
export interface PublicationDelay {
  article: Article;
  /** The dates of the events and of the statements that quote the article, and of its publication. */
  dates: Record<Event['kind'] | 'publication', (Event['when'] | Article['published'])[]>;
  /**
   * The last day that the article is known to report: the latest day of a certain range, or the filing day of any other date.
   * Null if no dated event or statement quotes the article.
   */
  lastReportedDay: string | null;
  /** The delay from `lastReportedDay` to publication; null if that is null. */
  delay: DelayInDays | null;
}

/** Minimum and maximum number of days; `max` is null if the sources leave the latest day of publication open. */
interface DelayInDays {
  min: number;
  max: number | null;
}

/** Returns the publication delay of each article, in the order of the articles. */
export function publicationDelays(articles: readonly Article[], events: readonly Event[]): PublicationDelay[] {
  const byArticle = new Map(articles.map(({ id }): [string, Set<Event>] => [id, new Set()]));
  for (const event of events) for (const { article } of event.evidence) byArticle.get(article.id)?.add(event);
  return articles.map((article) => {
    const own = [...(byArticle.get(article.id) ?? [])];
    const datesOf = (wanted: Event['kind']) => own.filter(({ kind }) => kind === wanted).map(({ when }) => when);
    const lastReportedDay =
      own
        .filter(({ when }) => !isUnknown(when))
        .map(({ when }) => latestKnownDay(when))
        .toSorted()
        .at(-1) ?? null;
    return {
      article,
      dates: { event: datesOf('event'), statement: datesOf('statement'), publication: [article.published] },
      lastReportedDay,
      delay: lastReportedDay === null ? null : delay(lastReportedDay, article.published),
    };
  });
}

/** The bounds of the delays that `delayCounts` counts together, in days. */
const delayRanges = [
  { min: 0, max: 0 },
  { min: 1, max: 1 },
  { min: 2, max: 3 },
  { min: 4, max: 7 },
  { min: 8, max: 30 },
  { min: 31, max: null },
];

/** Returns the number of articles in each range of delays, then of those whose delay is not known to one range (`range` is null). */
export function delayCounts(rows: readonly PublicationDelay[]): { range: DelayInDays | null; count: number }[] {
  const rangeOf = (days: number | null) => delayRanges.findLast(({ min }) => days !== null && days >= min);
  const found = rows.map(({ delay: days }) => {
    const range = rangeOf(days?.min ?? null);
    return range === rangeOf(days?.max ?? null) ? range : undefined;
  });
  return [...delayRanges, null].map((range) => ({
    range,
    count: found.filter((own) => (own ?? null) === range).length,
  }));
}

const latestKnownDay = (when: Event['when']): string =>
  (certainty(when).certain ? when.latest : null) ?? filingDay(when);

function delay(from: string, { earliest, latest }: Article['published']): DelayInDays {
  return {
    min: earliest === null ? 0 : days(from, earliest),
    max: latest === null ? null : days(from, latest),
  };
}

/** Returns the days from one day to another; 0 if the other is not later. */
const days = (from: string, to: string): number => Math.max(0, daysBetween(from, to));
