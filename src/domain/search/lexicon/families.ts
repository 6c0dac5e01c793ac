import { rootCandidates } from './affixes.ts';
import { type ApartPairs, isApart } from './apart.ts';

/** Word families: sorted words by their root: "tahan" → ditahan, menahan, penahanan. */
export type Families = Map<string, string[]>;

/**
 * Group words into families by root. Of the possible roots of a word, the one that most other words share wins; a root that
 * is itself among the words has an advantage. The order of the words does not matter.
 * @param vocabulary folded words without stop words
 * @param proper folded names; other words are derived from them only by common affixes
 * @param apart pairs of words whose forms never share a family
 * @example families(['menahan', 'ditahan']) // Map { 'tahan' => ['ditahan', 'menahan'] }
 */
export function families(
  vocabulary: Iterable<string>,
  proper: ReadonlySet<string> = new Set(),
  apart: ApartPairs = [],
): Families {
  const words = [...new Set(vocabulary)].toSorted();
  const known = new Set(words);
  const rootsByWord = new Map(words.map((word) => [word, possibleRoots(word, proper, apart)]));
  const support = new Map<string, number>();
  for (const roots of rootsByWord.values())
    for (const { root, cost } of roots) support.set(root, (support.get(root) ?? 0) + 1 / (1 + cost));
  const rootOf = new Map<string, string>();
  for (const [word, roots] of rootsByWord) {
    const score = ({ root, cost }: { root: string; cost: number }): number =>
      Math.log1p((support.get(root) ?? 0) - 1 / (1 + cost)) +
      (root !== word && known.has(root) ? 0.5 : 0) -
      (root === word ? 0 : shortRootPenalty(root, known)) -
      0.15 * cost;
    const best = roots.reduce((a, b) => (score(b) > score(a) ? b : a));
    rootOf.set(word, best.root);
  }
  return Map.groupBy(words, (word) => deepestRoot(word, rootOf));
}

/**
 * The penalty of a short root. A root of three letters is unlikely; one of four letters is unlikely if it is not a known
 * word. The penalty grows with the vocabulary (from 500 to 5,000 words), because more words then share a short root by chance.
 */
function shortRootPenalty(root: string, known: ReadonlySet<string>): number {
  if (root.length > 4) return 0;
  const chance = Math.min(1, Math.max(0, Math.log10(known.size / 500)));
  if (root.length === 4) return known.has(root) ? 0 : 0.4 * chance;
  return 0.5 + 0.6 * chance + (known.has(root) ? 0 : 0.4);
}

/** The last root in the chain of roots: bantuannya → bantuan → bantu. */
function deepestRoot(word: string, rootOf: ReadonlyMap<string, string>): string {
  const root = rootOf.get(word) ?? word;
  return root === word ? root : deepestRoot(root, rootOf);
}

/**
 * The possible roots of a word, itself included. A word with "anti-" or a similar prefix has another meaning than its root,
 * so it has only itself.
 */
function possibleRoots(word: string, proper: ReadonlySet<string>, apart: ApartPairs): { root: string; cost: number }[] {
  if (/^(?:anti|non|pro|pra|pasca)/.test(word)) return [{ root: word, cost: 0 }];
  return rootCandidates(word).filter(
    ({ root, cost }) =>
      root === word || (!isApart(word, root, apart) && (!proper.has(root) || (cost <= 1.3 && !/^[bt]e/.test(word)))),
  );
}
