import { candidates } from './affixes.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';

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
      (root === word ? 0 : brevity(root, known)) -
      0.15 * cost;
    const best = found.reduce((one, other) => (score(other) > score(one) ? other : one));
    rootOf.set(word, best.root);
  }
  return Map.groupBy(words, (word) => deepest(word, rootOf));
}

/**
 * How unlikely a short root is: three letters seldom make one, four seldom one that never stands alone. The more words there
 * are, the more of them agree on a short root by chance.
 */
function brevity(root: string, known: ReadonlySet<string>): number {
  if (root.length > 4) return 0;
  const chance = Math.min(1, Math.max(0, Math.log10(known.size / 500)));
  if (root.length === 4) return known.has(root) ? 0 : 0.4 * chance;
  return 0.5 + 0.6 * chance + (known.has(root) ? 0 : 0.4);
}

/** The root of a word's root, and so on: bantuannya → bantuan → bantu. What is built on a filler is none: menentang, tentang. */
function deepest(word: string, rootOf: ReadonlyMap<string, string>): string {
  const root = rootOf.get(word) ?? word;
  return root === word || stopWords.has(root) ? root : deepest(root, rootOf);
}

/** The roots a word may have, itself among them. "anti-" and the like make another thing; fillers stand aside. */
function roots(
  word: string,
  proper: ReadonlySet<string>,
  apart: readonly (readonly [string, string])[],
): { root: string; cost: number }[] {
  if (stopWords.has(word)) return [{ root: `${word}_`, cost: 0 }];
  if (/^(?:anti|non|pro|pra|pasca)/.test(word)) return [{ root: word, cost: 0 }];
  const forbidden = apart.flatMap(([one, other]) => (word === one ? [other] : word === other ? [one] : []));
  return candidates(word).filter(
    ({ root, cost }) =>
      root === word || (!forbidden.includes(root) && (!proper.has(root) || (cost <= 1.3 && !/^[bt]e/.test(word)))),
  );
}
