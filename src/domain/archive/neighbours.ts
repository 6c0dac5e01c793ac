import { memoize } from '#domain/memoize.ts';

/**
 * Returns the items before and after an item of a list, by id; undefined at an end of the list. Both are undefined if
 * the list does not contain the item.
 */
export function neighbours<Item extends { id: string }>(
  items: readonly Item[],
  { id }: { id: string },
): { previous: Item | undefined; next: Item | undefined } {
  const index = positions(items).get(id);
  if (index === undefined) return { previous: undefined, next: undefined };
  return { previous: items[index - 1], next: items[index + 1] };
}

const positions = memoize(
  (items: readonly { id: string }[]) => new Map(items.map((item, index) => [item.id, index] as const)),
);
