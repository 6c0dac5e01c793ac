import type { Article } from '#domain/archive/article.ts';
import { certainty } from '#domain/dates/certainty.ts';
import { daysBetween, filingDay } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';

/** What an article reports, and how long after it can have been published. */
export interface PublicationDelay {
  article: Article;
  /** What happened, and what was said, that rests on the article. */
  events: Event[];
  statements: Event[];
  /**
   * The last day it is known to report: of a sure range its last; of anything less sure the day it is filed under.
   * Null when no event rests on it.
   */
  last: string | null;
  /** Days from that day to publication: the fewest and the most; null where the sources set no end. */
  delay: { least: number; most: number | null } | null;
}

/** When things happened against when they were reported, in the order of the articles. */
export function publicationDelays(articles: readonly Article[], events: readonly Event[]): PublicationDelay[] {
  return articles.map((article) => {
    const own = events.filter(({ evidence }) => evidence.some((use) => use.article.id === article.id));
    const last =
      own
        .map(({ when }) => reach(when))
        .toSorted()
        .at(-1) ?? null;
    return {
      article,
      events: own.filter(({ kind }) => kind === 'event'),
      statements: own.filter(({ kind }) => kind === 'statement'),
      last,
      delay: last === null ? null : delay(last, article.published),
    };
  });
}

const reach = (when: Event['when']): string => (certainty(when).sure ? when.latest : null) ?? filingDay(when);

function delay(from: string, { earliest, latest }: Article['published']): PublicationDelay['delay'] {
  return {
    least: earliest === null ? 0 : days(from, earliest),
    most: latest === null ? null : days(from, latest),
  };
}

/** Days from one day to another; 0 when it is not later. */
const days = (from: string, to: string): number => Math.max(0, daysBetween(from, to));
