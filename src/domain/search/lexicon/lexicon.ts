import { rootCandidates } from './affixes.ts';
import { firstWord, parseFamily } from './family.ts';
import { keyFor, keyPrefix, keyText } from '#domain/search/words/key.ts';
import { letterMask } from '#domain/search/words/letters.ts';
import { fold } from '#domain/search/words/words.ts';

/** The lexicon as JSON: the build writes it, the search page reads it. */
export interface LexiconData {
  /** The word families, one string each in the format of `serializeFamily`. */
  families: string[];
  /** Every spelling of a name, folded, with the key of the name. */
  names: [string, string][];
  /** Every synonym, folded, with the key of its group. */
  synonyms: [string, string][];
  /** Keys of the dates and numbers in the texts. */
  keys: string[];
  /** Pairs of words that look related but are not: a search for one must not find the other. */
  apart: [string, string][];
  /** Stop words, separated by spaces. */
  stopWords: string;
  /** Question words, separated by spaces. */
  questionWords: string;
}

/** The lexicon in maps for lookup. */
export interface Lexicon {
  /** The key of a printed word's family, by the folded word. */
  keyOf: ReadonlyMap<string, string>;
  /** The key of the family whose words have a possible root, and the cost of that derivation, by root. */
  byRoot: ReadonlyMap<string, { key: string; cost: number }>;
  /** Names, and synonyms of several words, by their folded words separated by spaces. */
  forms: ReadonlyMap<string, Form[]>;
  /** The length of the longest form, in words. */
  longest: number;
  /** Keys of the dates and numbers in the texts. */
  keys: ReadonlySet<string>;
  /** log2 of the count of a family's most frequent word, rounded down, by the family's key. */
  logCountOf: ReadonlyMap<string, number>;
  /** The keys of a family's synonym groups, by the family's key. */
  synonymKeysOf: ReadonlyMap<string, readonly string[]>;
  /** Keys of families without a printed word: they are known only as synonyms. */
  unprinted: ReadonlySet<string>;
  /** Every printed word and every word of a name or synonym, by the folded word. */
  vocabulary: ReadonlyMap<string, VocabularyWord>;
  /** The same words by their length in UTF-16 code units. */
  byLength: ReadonlyMap<number, readonly VocabularyWord[]>;
  /** Pairs of unrelated words in both orders, as "one other". */
  apart: ReadonlySet<string>;
  stopWords: ReadonlySet<string>;
  questionWords: ReadonlySet<string>;
}

interface VocabularyWord {
  /** Folded. */
  word: string;
  /** As printed. */
  spelling: string;
  /** log2 of its count, rounded down; 0 for a word that is not printed. */
  logCount: number;
  /** Its letters as a bit mask (`words/letters.ts`). */
  letters: number;
}

/** The meaning of a form: a name or a synonym group. */
export interface Form {
  key: string;
  kind: 'name' | 'synonym';
}

/** The key of a family by its root. The root of a stop word ends in "_": its key differs from the key of the root without it. */
const rootKey = (root: string): string =>
  root.endsWith('_') ? keyFor(keyPrefix.stopWord, root.slice(0, -1)) : keyFor(root);

/** A lexicon for lookup, from its JSON. */
export function openLexicon(data: LexiconData): Lexicon {
  const keyOf = new Map<string, string>();
  const byRoot = new Map<string, { key: string; cost: number }>();
  const vocabulary = new Map<string, VocabularyWord>();
  const addWord = (word: string, spelling = word, logCount = 0): unknown =>
    vocabulary.has(word) || vocabulary.set(word, { word, spelling, logCount, letters: letterMask(word) });
  const addRoot = (root: string, key: string, cost: number): void => {
    if (cost < (byRoot.get(root)?.cost ?? Infinity)) byRoot.set(root, { key, cost });
  };
  const logCountOf = new Map<string, number>();
  const stopWords = new Set(data.stopWords.split(' '));
  const questionWords = new Set(data.questionWords.split(' '));
  const underivable = new Set([...stopWords, ...data.apart.flat()]);
  for (const family of data.families) {
    const { root, hasKey, members } = parseFamily(family);
    const key = hasKey ? rootKey(root) : firstWord(members);
    addRoot(root, key, 0);
    for (const { spelling, logCount } of members) {
      const word = fold(spelling);
      keyOf.set(word, key);
      addWord(word, spelling, logCount);
      logCountOf.set(key, Math.max(logCountOf.get(key) ?? 0, logCount));
      if (!underivable.has(word)) for (const { root: other, cost } of rootCandidates(word)) addRoot(other, key, cost);
    }
  }
  const apart = new Set(data.apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const forms = new Map<string, Form[]>();
  const addForm = (form: string, key: string, kind: Form['kind']): unknown =>
    forms.set(form, [...(forms.get(form) ?? []), { key, kind }]);
  for (const [form, key] of data.names) {
    addForm(form, key, 'name');
    for (const word of form.split(' ')) addWord(word);
  }
  const synonymKeysOf = new Map<string, string[]>();
  const unprinted = new Set<string>();
  for (const [form, group] of data.synonyms) {
    if (form.includes(' ')) {
      addForm(form, group, 'synonym');
      continue;
    }
    addWord(form);
    const family = keyOf.get(form) ?? familyKeyByAffix(form, { byRoot, apart }) ?? rootKey(form);
    if (family === rootKey(form) && !byRoot.has(form)) {
      unprinted.add(family);
      for (const { root, cost } of rootCandidates(form)) addRoot(root, family, cost);
    }
    synonymKeysOf.set(family, [...(synonymKeysOf.get(family) ?? []), group]);
  }
  const longest = Math.max(1, ...[...forms.keys()].map((form) => form.split(' ').length));
  return {
    keyOf,
    byRoot,
    forms,
    longest,
    keys: new Set(data.keys),
    logCountOf,
    synonymKeysOf,
    unprinted,
    vocabulary,
    byLength: Map.groupBy(vocabulary.values(), ({ word }) => word.length),
    apart,
    stopWords,
    questionWords,
  };
}

/** The maximum total cost of the two derivations that relate a word to a printed word. */
const maxCost = 3;

/** The key of the family of a word that is not printed, by its cheapest possible root; undefined if no family shares one. */
export function familyKeyByAffix(
  word: string,
  { byRoot, apart }: Pick<Lexicon, 'byRoot' | 'apart'>,
): string | undefined {
  let best: { key: string; cost: number } | undefined;
  for (const { root, cost } of rootCandidates(word)) {
    const found = byRoot.get(root);
    if (!found || apart.has(`${word} ${keyText(found.key)}`)) continue;
    if (cost + found.cost < (best?.cost ?? maxCost)) best = { key: found.key, cost: cost + found.cost };
  }
  return best?.key;
}
