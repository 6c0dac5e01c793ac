import { candidates } from './affixes.ts';
import { fillers } from './fillers.ts';

/** Words by their root: "tahan" → ditahan, menahan, penahanan. */
export type Families = Map<string, string[]>;

/**
 * Group words by root. Which of a word's candidates is its root, the words themselves decide: the one that most others
 * are built on wins, more so when it stands among them. Names (`proper`) are built on nothing, and only plain affixes
 * are built on them. Words
 * that are to be kept `apart` are not built on each other. Pure; the words' order does not matter.
 */
export function families(
  vocabulary: Iterable<string>,
  proper: ReadonlySet<string> = new Set(),
  apart: readonly (readonly [string, string])[] = [],
): Families {
  const words = [...new Set(vocabulary)].toSorted();
  const known = new Set(words);
  const options = new Map(words.map((word) => [word, roots(word, proper, apart)]));
  const support = new Map<string, number>();
  for (const found of options.values())
    for (const { root, cost } of found) support.set(root, (support.get(root) ?? 0) + 1 / (1 + cost));
  const rootOf = new Map<string, string>();
  for (const [word, found] of options) {
    const score = ({ root, cost }: { root: string; cost: number }): number =>
      Math.log1p((support.get(root) ?? 0) - 1 / (1 + cost)) +
      (root !== word && known.has(root) ? 0.5 : 0) -
      (root.length < 4 && !known.has(root) ? 0.5 : 0) -
      0.15 * cost;
    const best = found.reduce((one, other) => (score(other) > score(one) ? other : one));
    rootOf.set(word, best.root);
  }
  return Map.groupBy(words, (word) => deepest(word, rootOf));
}

/** The root of a word's root, and so on: bantuannya → bantuan → bantu. */
function deepest(word: string, rootOf: ReadonlyMap<string, string>): string {
  const root = rootOf.get(word) ?? word;
  return root === word ? root : deepest(root, rootOf);
}

/** The roots a word may have, itself among them. A filler is its own; "anti-" and the like make another thing. */
function roots(
  word: string,
  proper: ReadonlySet<string>,
  apart: readonly (readonly [string, string])[],
): { root: string; cost: number }[] {
  if (fillers.has(word) || /^(?:anti|non|pro|pra|pasca)/.test(word)) return [{ root: word, cost: 0 }];
  const forbidden = apart.flatMap(([one, other]) => (word === one ? [other] : word === other ? [one] : []));
  return candidates(word).filter(
    ({ root, cost }) =>
      root === word ||
      (!fillers.has(root) && !forbidden.includes(root) && (!proper.has(root) || (cost <= 1.3 && !/^[bt]e/.test(word)))),
  );
}
