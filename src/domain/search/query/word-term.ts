import { familyKeyByAffix, type Lexicon } from '#domain/search/lexicon/lexicon.ts';
import type { Term } from './term.ts';
import { corrections } from '#domain/search/lexicon/corrections.ts';

/**
 * The term of a single word. In this order it is a printed word, another form of a printed word's root, two words written as
 * one, the beginning of longer words, or a typo.
 * @param termOf returns the term of a correction; without it typos are not corrected
 */
export function wordTerm(typedWord: TypedWord, lexicon: Lexicon, termOf?: (word: string) => Term): Term {
  const { typed, word, synonymKeys } = typedWord;
  const printedKey = lexicon.keyOf.get(word);
  const familyKey = printedKey ?? familyKeyByAffix(word, lexicon);
  const corrected = termOf ? corrections(word, lexicon, minCorrectionLogCount(word, familyKey, lexicon)) : [];
  if (familyKey !== undefined && corrected.length === 0) {
    const keys = [familyKey].filter((key) => !lexicon.unprinted.has(key));
    const kind = printedKey === undefined ? 'form' : 'word';
    return { typed, kind, keys, synonymKeys: [...synonymKeys, ...(lexicon.synonymKeysOf.get(familyKey) ?? [])] };
  }
  if (synonymKeys.length > 0) return { typed, kind: 'form', keys: [], synonymKeys };
  const correctionLogCount = lexicon.vocabulary.get(corrected[0] ?? '')?.logCount ?? -1;
  const compoundKeys = familyKey === undefined ? splitCompound(word, correctionLogCount, lexicon) : undefined;
  if (compoundKeys !== undefined) return { typed, kind: 'form', keys: [compoundKeys], synonymKeys: [] };
  const completions = familyKey === undefined ? keysBeginningWith(word, correctionLogCount - 3, lexicon) : [];
  if (completions.length > 0) return { typed, kind: 'beginning', keys: completions, synonymKeys: [] };
  if (corrected.length === 0 || !termOf) return { typed, kind: 'unknown', keys: [], synonymKeys: [] };
  return correctedTerm(typedWord, familyKey, corrected, lexicon, termOf);
}

/** The term of a typo: the keys of its distinct corrections, then the key of the word's own family. */
function correctedTerm(
  { typed }: TypedWord,
  familyKey: string | undefined,
  corrected: readonly string[],
  lexicon: Lexicon,
  termOf: (word: string) => Term,
): Term {
  const options = corrected.map((word) => {
    const { keys, synonymKeys } = termOf(word);
    return {
      word,
      keys: keys.length + synonymKeys.length > 0 ? keys : keysBeginningWith(word, 0, lexicon),
      synonymKeys,
    };
  });
  const identityOf = ({ keys, synonymKeys }: (typeof options)[number]): string => [...keys, ...synonymKeys].join();
  const distinct = options.filter(
    (option, index) => index === options.findIndex((other) => identityOf(other) === identityOf(option)),
  );
  const all = [...distinct.flatMap(({ keys }) => keys), ...(familyKey === undefined ? [] : [familyKey])];
  const repaired = distinct.map(({ word }) => lexicon.vocabulary.get(word)?.spelling ?? word).join(' / ');
  return {
    typed,
    kind: 'corrected',
    keys: [...new Set(all)].filter((key) => !lexicon.unprinted.has(key)),
    synonymKeys: [...new Set(distinct.flatMap(({ synonymKeys }) => synonymKeys))],
    correction: repaired,
  };
}

/**
 * The minimum log2 count of a correction:
 * - 0 if the word has no family;
 * - Infinity (no correction) if the texts print the word at least four times;
 * - 7 more than the word's own if they print it less often (128 times as frequent): it may be a typo in a source;
 * - the family's own if the word is not printed and the vocabulary has more than 5,000 words, else 3 more (8 times as
 *   frequent): a small archive does not print every form.
 */
function minCorrectionLogCount(
  word: string,
  familyKey: string | undefined,
  { vocabulary, logCountOf }: Lexicon,
): number {
  if (familyKey === undefined) return 0;
  const printed = vocabulary.get(word);
  if (printed) return printed.logCount > 1 ? Infinity : printed.logCount + 7;
  return (logCountOf.get(familyKey) ?? 0) + (vocabulary.size > 5000 ? 0 : 3);
}

/**
 * The two keys, separated by a space, of two printed words written as one: kerjasama, tandatangan. Each has a log2 count
 * above `logCount`. Undefined if there are none.
 */
function splitCompound(word: string, logCount: number, { keyOf, vocabulary }: Lexicon): string | undefined {
  for (let index = 4; index <= word.length - 4; index++) {
    const parts = [word.slice(0, index), word.slice(index)];
    if (parts.every((part) => keyOf.has(part) && (vocabulary.get(part)?.logCount ?? 0) > logCount))
      return parts.map((part) => keyOf.get(part)).join(' ');
  }
  return undefined;
}

/**
 * The keys of the words and names that begin with a word, the most frequent first, at most six. Empty if the most frequent
 * has a log2 count below `minLogCount`.
 */
function keysBeginningWith(word: string, minLogCount: number, { keyOf, forms, vocabulary }: Lexicon): string[] {
  if (word.length < 3) return [];
  const found = new Map<string, number>();
  for (const [other, key] of keyOf)
    if (other.startsWith(word)) found.set(key, Math.max(found.get(key) ?? 0, vocabulary.get(other)?.logCount ?? 0));
  for (const [form, meanings] of forms)
    if (form.startsWith(word) || form.includes(` ${word}`))
      for (const { key, kind } of meanings) if (kind === 'name') found.set(key, Infinity);
  const best = [...found].toSorted(([, a], [, b]) => b - a);
  return (best[0]?.[1] ?? -1) < minLogCount ? [] : best.slice(0, 6).map(([key]) => key);
}

/** A word as typed, folded, and the keys of its synonym groups. */
interface TypedWord {
  typed: string;
  word: string;
  synonymKeys: string[];
}
