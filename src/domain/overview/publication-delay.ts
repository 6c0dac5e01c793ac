import type { Article } from '#domain/archive/article.ts';
import { certainty, isUnknown } from '#domain/dates/certainty.ts';
import { daysBetween, filingDay } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';

/** The events that an article reports, and the delay until its publication. */
export interface PublicationDelay {
  article: Article;
  /** The events that quote the article. */
  events: Event[];
  /** The statements that quote the article. */
  statements: Event[];
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
  return articles.map((article) => {
    const own = events.filter(({ evidence }) => evidence.some((item) => item.article.id === article.id));
    const lastReportedDay =
      own
        .filter(({ when }) => !isUnknown(when))
        .map(({ when }) => latestKnownDay(when))
        .toSorted()
        .at(-1) ?? null;
    return {
      article,
      events: own.filter(({ kind }) => kind === 'event'),
      statements: own.filter(({ kind }) => kind === 'statement'),
      lastReportedDay,
      delay: lastReportedDay === null ? null : delay(lastReportedDay, article.published),
    };
  });
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
