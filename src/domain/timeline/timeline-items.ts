import type { Published, When } from '#schema/when.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';

/** One thing with a date: something that happened, that was said, or a report's publication. */
export type Dated = Happening | Publication;

interface Happening extends Shared {
  kind: 'event' | 'statement';
  when: When;
  event: Event;
}

export interface Publication extends Shared {
  kind: 'publication';
  when: Published;
  article: Article;
}

/** The three kinds of dates, never mixed. */
export type Kind = Dated['kind'];

export const kinds = ['event', 'statement', 'publication'] as const satisfies Kind[];

/**
 * Everything with a date in order of time; of one day, what happened and was said comes before what was published, each
 * in the archive's own order.
 */
export function everythingDated({ events, articles }: Pick<Archive, 'events' | 'articles'>): Dated[] {
  const happenings = events.map((event): Dated => {
    const { kind, id, day, title, when } = event;
    return { kind, id, day, title, when, event };
  });
  const publications = articles.map((article): Dated => {
    const { id, day, title, published } = article;
    return { kind: 'publication', id, day, title, when: published, article };
  });
  return [...happenings, ...publications].toSorted((a, b) => a.day.localeCompare(b.day));
}

interface Shared {
  id: string;
  /** The day it is filed under. */
  day: string;
  title: string;
}
