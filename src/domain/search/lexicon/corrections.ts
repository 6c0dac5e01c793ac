import { editDistance } from './edit-distance.ts';
import { isCalendarWord } from '#domain/search/words/months.ts';
import { questionWords, stopWords } from '#domain/search/words/stop-words.ts';

/** The shortest word that is corrected, and the shortest that may have two errors. */
export const minLength = 4;
const minLengthOfTwoErrors = 6;

/** What an error costs: the less likely, the more. */
const costs = {
  swapped: 0.7,
  doubled: 0.7,
  added: 1,
  lost: 1,
  likelyLetter: 0.9,
  otherLetter: 1.4,
  twoErrors: 4,
  firstLetter: 0.4,
};
/** What a word costs less if it is printed twice as often. */
const perLogCount = 0.1;
/** A word that costs this much more than the best is not meant. */
const margin = 0.35;
/** The number of words that are offered. */
export const maxOffers = 3;

/** The letters of neighbouring keys, and letters that sound alike in names: each follows the other in one of the texts. */
const likelyNeighbours =
  'qwertyuiop asdfghjkl zxcvbnm qazsedcftgbhujmko wsxdrfvgyhnjikl aeiouaoeuia fvpb szx kqc iyj dt';
const isLikely = (letter: string, other: string): boolean =>
  likelyNeighbours.includes(letter + other) || likelyNeighbours.includes(other + letter);

/** A known word that a mistyped word may mean, folded. */
export interface Correction {
  word: string;
  cost: number;
  /**
   * True if one slip explains the typed word: a letter lost, added, swapped, or replaced by a neighbouring key or a similar
   * sound. Another letter or a second error makes another word, as "polisi" and "posisi".
   */
  isSlip: boolean;
}

/**
 * The known words that a mistyped word may mean, the most likely first; several if none is much more likely than the others.
 * Stop words, words of questions, weekdays and months are no corrections.
 * @param known the known words, each with log2 of its count
 */
export function correctionsOf(word: string, known: ReadonlyMap<string, number>): Correction[] {
  if (word.length < minLength || !/^\p{L}+$/u.test(word) || isCalendarWord(word)) return [];
  const maxErrors = word.length < minLengthOfTwoErrors ? 1 : 2;
  const mask = letterMask(word);
  const found: Correction[] = [];
  let [limit, fewest] = [Infinity, maxErrors];
  for (const [other, logCount] of known) {
    if (Math.abs(other.length - word.length) > fewest || other.length < minLength) continue;
    if (countBits(mask ^ letterMask(other)) > 2 * fewest) continue;
    const errors = editDistance(word, other, fewest);
    if (errors > fewest || errors === 0 || isNoTarget(other)) continue;
    const error = errors === 1 || sortedLetters(word) === sortedLetters(other) ? errorOf(word, other) : 'twoErrors';
    const cost = costs[error] + (other.startsWith(word.slice(0, 1)) ? 0 : costs.firstLetter) - perLogCount * logCount;
    fewest = errors;
    limit = Math.min(limit, cost + margin);
    if (cost <= limit) found.push({ word: other, cost, isSlip: error !== 'otherLetter' && error !== 'twoErrors' });
  }
  return found
    .filter(({ cost }) => cost <= limit)
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, maxOffers);
}

const isNoTarget = (word: string): boolean => stopWords.has(word) || questionWords.has(word) || isCalendarWord(word);

/** The error that makes one word of another. */
function errorOf(word: string, other: string): keyof typeof costs {
  if (sortedLetters(word) === sortedLetters(other)) return 'swapped';
  if (word.length < other.length) return 'lost';
  const index = Array.from(word).findIndex((letter, position) => letter !== other[position]);
  if (word.length > other.length) return word[index] === word[index - 1] ? 'doubled' : 'added';
  return isLikely(word.charAt(index), other.charAt(index)) ? 'likelyLetter' : 'otherLetter';
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

/** The letters of a word in alphabetical order: words with swapped letters have the same. */
export const sortedLetters = (word: string): string => Array.from(word).toSorted().join('');
