/** A generator of random numbers. The same seed gives the same numbers. */
export interface Random {
  /** Returns a number from 0 to 1, without 1. */
  next: () => number;
  /** Returns a whole number between two numbers, both included. */
  integer: (min: number, max: number) => number;
  /** Returns an item of a list that is not empty. */
  pick: <Item>(items: readonly Item[]) => Item;
}

/** Returns the generator of a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return { next, integer, pick: (items) => items[integer(0, items.length - 1)] as never };
}
