import { lettersOf } from './letters.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The words of the archive that a misspelt word most likely means, the likeliest first, at most three: one slip away, two in
 * words of eight letters or more; none rarer than `leastPower`, and then only one slip away. Likelier is what took fewer slips, begins alike, has the same letters, and is common.
 */
export function repairs(word: string, vocabulary: Lexicon['vocabulary'], leastPower = 0): string[] {
  const limit = word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 || leastPower > 0 ? 1 : 2;
  const found: { word: string; cost: number }[] = [];
  const own = lettersOf(word);
  for (const [other, { power, letters }] of vocabulary) {
    if (power < leastPower || other.length < 4 || Math.abs(other.length - word.length) > limit) continue;
    if (bits(own ^ letters) > 2 * limit) continue;
    const slips = distance(word, other, limit);
    if (slips === 0 || slips > limit) continue;
    const alike = (other.startsWith(word.slice(0, 1)) ? 0 : 0.3) - (sorted(other) === sorted(word) ? 0.3 : 0);
    found.push({ word: other, cost: slips + alike - power * 0.07 });
  }
  const best = found.toSorted((a, b) => a.cost - b.cost);
  return best.slice(0, 3).flatMap((one) => (one.cost <= (best[0]?.cost ?? 0) + 0.6 ? [one.word] : []));
}

/** Damerau–Levenshtein distance (optimal string alignment); more than `limit` is told as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

const sorted = (word: string): string => Array.from(word).toSorted().join('');

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
