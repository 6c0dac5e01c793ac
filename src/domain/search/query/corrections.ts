import { editDistance } from '#domain/search/lexicon/edit-distance.ts';
import { isCalendarWord } from '#domain/search/words/months.ts';
import { stopWords } from '#domain/search/words/stop-words.ts';

/** The shortest word that is corrected, and the shortest that may have two errors. */
const minLength = 4;
const minLengthOfTwoErrors = 6;

/** Costs besides the number of errors: a typo is rare in the first letter, often a swap, and more often of a frequent word. */
const [otherFirstLetter, sameLetters, perLogCount] = [0.3, -0.3, -0.05];

/** The neighbours of each key, and letters that sound alike in names. */
const likelyPairs = new Set(
  [
    'qwertyuiop',
    'asdfghjkl',
    'zxcvbnm',
    'qazsedcftgbhujmko',
    'wsxdrfvgyhnjikl',
    'aeiou',
    'aioeu',
    'aueio',
    'fvpb',
    'szx',
    'kqc',
    'iyj',
    'dt',
  ]
    .flatMap((row) =>
      Array.from(row)
        .slice(1)
        .map((key, index) => (row[index] ?? '') + key),
    )
    .flatMap((pair) => [pair, (pair[1] ?? '') + (pair[0] ?? '')]),
);

/** A known word that a mistyped word may mean, folded. */
export interface Correction {
  word: string;
  /**
   * True if one slip explains the typed word: a letter lost, added, swapped, or replaced by a neighbouring key or a similar sound. Another
   * letter or a second error makes another word, as "polisi" and "posisi".
   */
  isSlip: boolean;
}

/**
 * The known word that a mistyped word most likely means: with one error, else with two. Stop words, weekdays and months are
 * neither corrected nor corrections.
 * @param logCount returns log2 of the count of a word; undefined if it is rare
 */
export function correctionOf(
  word: string,
  known: Iterable<string>,
  logCount: (word: string) => number | undefined,
): Correction | undefined {
  if (word.length < minLength || !/^\p{L}+$/u.test(word) || isCalendarWord(word)) return undefined;
  const maxErrors = word.length < minLengthOfTwoErrors ? 1 : 2;
  const letters = sorted(word);
  const mask = letterMask(word);
  let best: { word: string; errors: number; cost: number } | undefined;
  for (const other of known) {
    if (Math.abs(other.length - word.length) > maxErrors || other.length < minLength) continue;
    if (countBits(mask ^ letterMask(other)) > 2 * maxErrors) continue;
    const errors = editDistance(word, other, best?.errors === 1 ? 1 : maxErrors);
    if (errors > maxErrors || errors === 0 || stopWords.has(other) || isCalendarWord(other)) continue;
    const cost =
      errors +
      (other.startsWith(word.slice(0, 1)) ? 0 : otherFirstLetter) +
      (sorted(other) === letters ? sameLetters : 0) +
      perLogCount * (logCount(other) ?? 0);
    const isBetter = !best || errors < best.errors || (errors === best.errors && cost < best.cost);
    if (isBetter) best = { word: other, errors, cost };
  }
  return best && { word: best.word, isSlip: isSlip(word, best.word, best.errors) };
}

function isSlip(word: string, other: string, errors: number): boolean {
  if (sorted(word) === sorted(other)) return true;
  if (errors > 1 || word.length !== other.length) return errors === 1;
  const index = Array.from(word).findIndex((letter, position) => letter !== other[position]);
  return likelyPairs.has(`${word[index] ?? ''}${other[index] ?? ''}`);
}

/** The letters of a word as bits, without their order: words with few errors differ in few bits, and bits are fast to compare. */
function letterMask(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const sorted = (word: string): string => Array.from(word).toSorted().join('');
