import { type ListPage, listPages } from '#domain/paging.ts';
import type { WordEntry } from './concordance.ts';

/** A page of a letter of the index. */
export interface LetterPage extends Omit<ListPage<WordEntry>, 'items'> {
  /** The words with their occurrences. */
  entries: WordEntry[];
  /** Only on the first page of a letter with many words: the words, each with the number of the page that has its occurrences. */
  words: { label: string; page: number }[];
  /** Only on the first page of a letter with many words: the other pages, with their first and last words. */
  ranges: { first: string; last: string; page: number }[];
  /** The maximum number of occurrences of a word. The search shows the others. */
  maxOccurrences: number;
}

/** The number of HTML elements that a page has room for. */
const maxElements = 2300;

/**
 * Returns the pages of a letter. The words of a small letter and their occurrences are on one page. If they do not fit, the first
 * page lists the words, so that every word keeps its address, and the following pages have the occurrences. Of more words than
 * fit, the first page lists the most frequent ones, and the ranges of the pages lead to the others.
 */
export function letterPages(entries: readonly WordEntry[]): LetterPage[] {
  const whole = listPages(entries, maxElements, elementsOf(40));
  const empty = { entries: [], words: [], ranges: [] };
  if (whole.length === 1) return [{ ...empty, number: 1, count: 1, entries: [...entries], maxOccurrences: 40 }];
  const maxOccurrences = 10;
  const pages = listPages(entries, maxElements, elementsOf(maxOccurrences));
  const count = pages.length + 1;
  const frequent = new Set(entries.toSorted((a, b) => b.places.length - a.places.length).slice(0, maxElements));
  const words = pages.flatMap(({ number, items }) =>
    items.filter((entry) => frequent.has(entry)).map(({ label }) => ({ label, page: number + 1 })),
  );
  const ranges = pages.map(({ number, items }) => ({
    first: items[0]?.label ?? '',
    last: items.at(-1)?.label ?? '',
    page: number + 1,
  }));
  return [
    { ...empty, number: 1, count, words, ranges, maxOccurrences },
    ...pages.map(({ number, items }) => ({ ...empty, number: number + 1, count, entries: items, maxOccurrences })),
  ];
}

/** Returns the number of HTML elements of an entry, with so many occurrences at most. */
const elementsOf =
  (maxOccurrences: number) =>
  ({ places }: WordEntry): number =>
    6 + 4 * Math.min(places.length, maxOccurrences);
