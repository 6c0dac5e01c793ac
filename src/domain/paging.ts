import { pageParam } from './urls.ts';

/** A page of a list. */
export interface ListPage<Item> {
  /** From 1. */
  number: number;
  /** The number of pages of the list. */
  count: number;
  items: Item[];
}

/**
 * Divides a list into pages, at least one. A page ends before the item that would take it over the limit; an item that is over
 * the limit by itself has its own page.
 * @param limit the maximum sum of the sizes of the items of a page
 * @param size returns the size of an item, by default 1
 */
export function listPages<Item>(
  items: readonly Item[],
  limit: number,
  size: (item: Item) => number = () => 1,
): ListPage<Item>[] {
  const pages: Item[][] = [[]];
  let total = 0;
  for (const item of items) {
    total += size(item);
    if (total > limit && total > size(item)) {
      pages.push([]);
      total = size(item);
    }
    pages.at(-1)?.push(item);
  }
  return pages.map((own, index) => ({ number: index + 1, count: pages.length, items: own }));
}

/** Returns the static paths of the pages of a list, for a route whose rest parameter is `page`. */
export const listPaths = <Item>(items: readonly Item[], limit: number) =>
  listPages(items, limit).map((page) => ({ params: { page: pageParam(page.number) }, props: { page } }));

/**
 * Returns the numbers of the pages to which a page links: the first, the last, and those around it. Null is a gap.
 * @example pageNumbers(5, 9) // [1, null, 4, 5, 6, null, 9]
 */
export function pageNumbers(current: number, count: number): (number | null)[] {
  const near = new Set([1, current - 1, current, current + 1, count]);
  const shown = [...near].filter((number) => number >= 1 && number <= count).toSorted((a, b) => a - b);
  return shown.flatMap((number, index) => ((shown[index - 1] ?? 0) < number - 1 ? [null, number] : [number]));
}
