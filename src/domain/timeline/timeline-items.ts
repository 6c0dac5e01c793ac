import type { Published, When } from '#schema/when.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';

/** One thing with a date: something that happened, that was said, or a report's publication. */
export type TimelineItem = EventItem | PublicationItem;

interface EventItem extends Shared {
  kind: 'event' | 'statement';
  when: When;
  event: Event;
}

export interface PublicationItem extends Shared {
  kind: 'publication';
  when: Published;
  article: Article;
}

/** The three kinds of dates, never mixed. */
export type ItemKind = TimelineItem['kind'];

export const itemKinds = ['event', 'statement', 'publication'] as const satisfies ItemKind[];

/**
 * Everything with a date in order of time; of one day, what happened and was said comes before what was published, each
 * in the archive's own order.
 */
export function timelineItems({ events, articles }: Pick<Archive, 'events' | 'articles'>): TimelineItem[] {
  const happenings = events.map((event): TimelineItem => {
    const { kind, id, day, title, when } = event;
    return { kind, id, day, title, when, event };
  });
  const publications = articles.map((article): TimelineItem => {
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
