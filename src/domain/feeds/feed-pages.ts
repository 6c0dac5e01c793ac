import { compareCodeUnits } from '#domain/compare-code-units.ts';
import type { Feed } from './feed.ts';

/** A document of a feed (RFC 5005, 4): the newest items, or an archive of older ones, which new items do not change. */
export interface FeedPage extends Feed {
  /** 0 for the newest items; the archives are numbered from 1, the oldest. */
  number: number;
  /** The number of archives. */
  archives: number;
}

/** The number of items in a document of a feed. */
const pageSize = 50;

/** Returns the documents of a feed: the newest 50 items, and if there are more, each full 50 from the oldest on. */
export function feedPages(feed: Feed): FeedPage[] {
  const archives = feed.items.length > pageSize ? Math.floor(feed.items.length / pageSize) : 0;
  const page = (number: number): FeedPage => {
    if (number === 0) return { ...feed, items: feed.items.slice(0, pageSize), number, archives };
    const end = feed.items.length - (number - 1) * pageSize;
    const items = feed.items.slice(end - pageSize, end);
    const updated = items.map((item) => item.updated).toSorted(compareCodeUnits);
    return { ...feed, updated: updated.at(-1) ?? feed.updated, items, number, archives };
  };
  return Array.from({ length: archives + 1 }, (_, number) => page(number));
}

/**
 * Returns the links between the documents of a feed by relation.
 * @param url returns the address of a document by its number
 * @example pageLinks(page, url) // { self: '…/atom.xml', 'prev-archive': '…/atom/3.xml' }
 */
export function pageLinks({ number, archives }: FeedPage, url: PageUrl): Record<string, string> {
  const older = number === 0 ? archives : number - 1;
  return {
    self: url(number),
    ...(older > 0 && { 'prev-archive': url(older) }),
    ...(number > 0 && { current: url(0) }),
    ...(number > 0 && number < archives && { 'next-archive': url(number + 1) }),
  };
}

/** Returns the address of a document of a feed by its number. */
export type PageUrl = (number: number) => string;
