import { letterMask } from '#domain/search/words/letters.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The words of the archive that a misspelt word most likely means: at most three, the likeliest first. They are at edit
 * distance 1, else 2. Distance 2 is allowed only in words of at least eight letters, and in anagrams of at least six.
 * @param word a folded word
 * @param minLogCount the minimum log2 count of a correction; above 0 the edit distance must be 1, and Infinity returns none
 */
export function corrections(word: string, lexicon: Pick<Lexicon, 'byLength'>, minLogCount = 0): string[] {
  if (word.length < 4 || /\d/.test(word) || minLogCount === Infinity) return [];
  const near = wordsWithin(1, word, lexicon, minLogCount);
  return near.length > 0 || word.length < 6 || minLogCount > 0 ? near : wordsWithin(2, word, lexicon, 0);
}

/** The likeliest words within an edit distance: those with fewer edits, the same first letter, the same letters, a high count. */
function wordsWithin(
  limit: number,
  word: string,
  { byLength }: Pick<Lexicon, 'byLength'>,
  minLogCount: number,
): string[] {
  const found: { word: string; cost: number }[] = [];
  const wordLetters = letterMask(word);
  for (let length = Math.max(4, word.length - limit); length <= word.length + limit; length++) {
    for (const { word: other, logCount, letters } of byLength.get(length) ?? []) {
      if (logCount < minLogCount || countBits(wordLetters ^ letters) > 2 * limit) continue;
      if (limit > 1 && word.length < 8 && sortLetters(other) !== sortLetters(word)) continue;
      const edits = editDistance(word, other, limit);
      if (edits === 0 || edits > limit) continue;
      const dissimilarity =
        (other.startsWith(word.slice(0, 1)) ? 0 : 0.3) - (sortLetters(other) === sortLetters(word) ? 0.3 : 0);
      found.push({ word: other, cost: edits + dissimilarity - logCount * 0.07 });
    }
  }
  const best = found.toSorted((a, b) => a.cost - b.cost);
  return best.slice(0, 3).flatMap((one) => (one.cost <= (best[0]?.cost ?? 0) + 0.6 ? [one.word] : []));
}

/** The Damerau–Levenshtein distance of two strings (optimal string alignment); `limit + 1` if it is greater than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const overLimit = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return overLimit;
  let twoRowsAbove: number[] = [];
  let rowAbove = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    // Cells further than `limit` from the diagonal are over the limit, so they are skipped.
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : overLimit;
    let rowMinimum = row[from - 1] ?? overLimit;
    for (let j = from; j <= to; j++) {
      const substitution = a[i - 1] === b[j - 1] ? 0 : 1;
      let cell = Math.min(
        (rowAbove[j] ?? overLimit) + 1,
        (row[j - 1] ?? overLimit) + 1,
        (rowAbove[j - 1] ?? overLimit) + substitution,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cell = Math.min(cell, (twoRowsAbove[j - 2] ?? overLimit) + 1);
      row[j] = cell;
      rowMinimum = Math.min(rowMinimum, cell);
    }
    if (rowMinimum > limit) return overLimit;
    [twoRowsAbove, rowAbove] = [rowAbove, row];
  }
  return Math.min(rowAbove[b.length] ?? overLimit, overLimit);
}

const sortLetters = (word: string): string => Array.from(word).toSorted().join('');

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
