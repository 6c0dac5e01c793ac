import type { PublicationDate, EventDate } from '#schema/when.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';
import { language } from '#domain/language.ts';
import type { Foreign } from '#schema/primitives.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** An item of the timeline: an event, a statement, or the publication of an article. */
export type TimelineItem = EventItem | PublicationItem;

interface EventItem extends BaseItem {
  kind: 'event' | 'statement';
  when: EventDate;
  event: Event;
}

/** The publication of an article. */
interface PublicationItem extends BaseItem {
  kind: 'publication';
  when: PublicationDate;
  article: Article;
}

/** The kind of a timeline item. */
export type ItemKind = TimelineItem['kind'];

/** All kinds, in the order of display. */
export const itemKinds = ['event', 'statement', 'publication'] as const satisfies ItemKind[];

/**
 * Returns the timeline items of an archive by filing day. Within a day, events and statements come before publications; both
 * keep the order of the archive.
 */
export function timelineItems({ events, articles }: Pick<Archive, 'events' | 'articles'>): TimelineItem[] {
  const eventItems = events.map((event): TimelineItem => {
    const { kind, id, day, title, foreign, when } = event;
    return { kind, id, day, title, titleLang: language, foreign, when, event };
  });
  const publicationItems = articles.map((article): TimelineItem => {
    const { id, day, title, titleLang, foreign, published } = article;
    return { kind: 'publication', id, day, title, titleLang, foreign, when: published, article };
  });
  return [...eventItems, ...publicationItems].toSorted((a, b) => compareCodeUnits(a.day, b.day));
}

interface BaseItem {
  id: string;
  /** The filing day. */
  day: string;
  title: string;
  /** The language of the title, and its words in another language. */
  titleLang: string;
  foreign: readonly Foreign[];
}

/** Counts items by kind. */
export function countByKind(items: readonly Pick<TimelineItem, 'kind'>[]): Record<ItemKind, number> {
  const counts = { event: 0, statement: 0, publication: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}
