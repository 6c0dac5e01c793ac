/** What stands before and after an item in a list; undefined at an end. */
export function neighbours<Item extends { id: string }>(
  items: readonly Item[],
  { id }: { id: string },
): { previous: Item | undefined; next: Item | undefined } {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) return { previous: undefined, next: undefined };
  return { previous: items[at - 1], next: items[at + 1] };
}
