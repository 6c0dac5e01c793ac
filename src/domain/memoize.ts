/**
 * A function that computes its value once for each object. The object must not change afterwards.
 * @example const indexOf = memoize((items: readonly Item[]) => new Map(items.map((item) => [item.id, item])));
 */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    const cached = values.get(key);
    if (cached !== undefined) return cached;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}

const indexed = memoize(
  (items: readonly { id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(items.toReversed().map((item) => [item.id, item])),
);

/** A map from id to item; of two items with one id, the first. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  indexed(items) as ReadonlyMap<string, Item>;
