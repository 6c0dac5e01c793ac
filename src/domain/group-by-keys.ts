/**
 * Returns the items that have each key, each item once, in their order. An item can have several keys.
 * @example groupByKeys(['satu dua', 'dua'], (text) => text.split(' '))
 * // Map { 'satu' => Set { 'satu dua' }, 'dua' => Set { 'satu dua', 'dua' } }
 */
export function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): Map<string, Set<Item>> {
  const groups = new Map<string, Set<Item>>();
  for (const item of items) for (const key of keysOf(item)) groups.set(key, (groups.get(key) ?? new Set()).add(item));
  return groups;
}
