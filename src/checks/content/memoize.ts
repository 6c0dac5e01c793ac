/** A function of an object that is worked out once for each; the object must not change. */
export function memoize<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

const indexed = memoize(
  (items: readonly { id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(items.toReversed().map((item) => [item.id, item])),
);

/** Items by their ids; of twins the first. */
export const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  indexed(items) as ReadonlyMap<string, Item>;
