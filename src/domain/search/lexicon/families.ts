import { type ApartPairs, isApart, rootCandidates } from './affixes.ts';
import { Lexicon, serializeFamily, type WordFamily } from './lexicon.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';
import { fold, wordsIn } from '#domain/search/words/words.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/**
 * The word families of the texts, each as one string in the format of `serializeFamily`, in the order of their roots. Stop words
 * have none. Only the sources decide which words are a family; a word of the archive's own texts joins a family, or is one of its own.
 * @param sources the texts of the reports
 * @param ownTexts titles and notes that the archive has written
 */
export function buildFamilies(sources: readonly Text[], ownTexts: readonly string[], apart: ApartPairs): string[] {
  const stats = countWords(sources);
  const proper = new Set(
    [...stats].filter(([, { lower, capitalized }]) => lower === 0 && capitalized > 0).map(([word]) => word),
  );
  const count = (word: string): number => stats.get(word)?.count ?? 0;
  const member = (word: string): WordFamily['members'][number] => ({
    spelling: proper.has(word) ? (stats.get(word)?.spelling ?? word) : word,
    logCount: Math.floor(Math.log2(Math.max(1, count(word)))),
  });
  const vocabulary = [...stats.keys()].filter((word) => !stopWords.has(word));
  const found = [...families(vocabulary, proper, apart)].map(([root, words]): WordFamily => ({
    root,
    members: words.toSorted((a, b) => count(b) - count(a) || compareCodeUnits(a, b)).map(member),
  }));
  return [...found, ...ownFamilies(found, ownTexts, apart)]
    .toSorted((a, b) => compareCodeUnits(a.root, b.root))
    .map(serializeFamily);
}

/** A family for each word of the archive's own texts that is neither printed by a source nor a form of a printed word. */
function ownFamilies(found: readonly WordFamily[], ownTexts: readonly string[], apart: ApartPairs): WordFamily[] {
  const lexicon = new Lexicon(apart);
  for (const family of found) lexicon.addFamily(family);
  const words = new Set(ownTexts.flatMap((text) => wordsIn(text).map(({ folded }) => folded)));
  return [...words]
    .filter((word) => !/^\d/.test(word) && !stopWords.has(word) && !lexicon.familyOf(word))
    .map((word) => ({ root: word, members: [{ spelling: word, logCount: 0 }] }));
}

/**
 * Statistics of every word of the texts except numbers. Capital letters in headlines do not count, because many headlines
 * capitalize all words. A hyphenated compound also counts as one word: "anti-pemerintah" as "antipemerintah".
 */
function countWords(texts: readonly Text[]): Map<string, WordStats> {
  const stats = new Map<string, WordStats>();
  const parts = texts.flatMap(({ title, body }) => [
    { text: title, isBody: false },
    { text: body, isBody: true },
  ]);
  for (const { text, isBody } of parts) {
    const list = wordsIn(text);
    for (const [index, { folded, start, end }] of list.entries()) {
      const next = list[index + 1];
      const forms = [[folded, text.slice(start, end)]];
      if (next && text.slice(end, next.start) === '-' && folded !== next.folded)
        forms.push([folded + next.folded, folded + next.folded]);
      for (const [word = '', spelling = ''] of forms) {
        if (/^\d/.test(word)) continue;
        const entry = stats.get(word) ?? { count: 0, lower: 0, capitalized: 0, spelling: word };
        stats.set(word, entry);
        entry.count += 1;
        if (!isBody) continue;
        const isCapitalized = /^\p{Lu}/u.test(spelling);
        if (!isCapitalized) entry.lower += 1;
        else if (index > 0 && !/[.!?:“"(-]\s*$/.test(text.slice(Math.max(0, start - 9), start))) {
          entry.capitalized += 1;
          if (spelling !== spelling.toUpperCase()) entry.spelling = spelling;
        }
      }
    }
  }
  return stats;
}

/** The apart pairs of `synonyms.yaml`, folded. */
export const apartPairs = (pairs: readonly { words: readonly [string, string] }[]): ApartPairs =>
  pairs.map(({ words: [one, other] }) => [fold(one), fold(other)] as const);

/** A text and its title; "" if it has none. */
export interface Text {
  title: string;
  body: string;
}

interface WordStats {
  count: number;
  /** How often a body prints it with a lower-case first letter. */
  lower: number;
  /** How often a body prints it with a capital, except at the beginning of a sentence. */
  capitalized: number;
  spelling: string;
}

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
