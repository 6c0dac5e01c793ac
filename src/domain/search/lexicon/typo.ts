import { lettersOf } from '#domain/search/words/letters.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The words of the archive that a misspelt word most likely means, the likeliest first, at most three: one slip away, or else
 * two in words of eight letters or more, or of six that are only in disorder; none rarer than `leastPower`, and then only one slip away.
 */
export function corrections(word: string, lexicon: Pick<Lexicon, 'byLength'>, leastPower = 0): string[] {
  if (word.length < 4 || /\d/.test(word) || leastPower === Infinity) return [];
  const near = within(1, word, lexicon, leastPower);
  return near.length > 0 || word.length < 6 || leastPower > 0 ? near : within(2, word, lexicon, 0);
}

/** Likelier is what took fewer slips, begins alike, has the same letters, and is common. */
function within(limit: number, word: string, { byLength }: Pick<Lexicon, 'byLength'>, leastPower: number): string[] {
  const found: { word: string; cost: number }[] = [];
  const own = lettersOf(word);
  for (let length = Math.max(4, word.length - limit); length <= word.length + limit; length++) {
    for (const { word: other, power, letters } of byLength.get(length) ?? []) {
      if (power < leastPower || bits(own ^ letters) > 2 * limit) continue;
      if (limit > 1 && word.length < 8 && sorted(other) !== sorted(word)) continue;
      const slips = editDistance(word, other, limit);
      if (slips === 0 || slips > limit) continue;
      const alike = (other.startsWith(word.slice(0, 1)) ? 0 : 0.3) - (sorted(other) === sorted(word) ? 0.3 : 0);
      found.push({ word: other, cost: slips + alike - power * 0.07 });
    }
  }
  const best = found.toSorted((a, b) => a.cost - b.cost);
  return best.slice(0, 3).flatMap((one) => (one.cost <= (best[0]?.cost ?? 0) + 0.6 ? [one.word] : []));
}

/** Damerau–Levenshtein distance (optimal string alignment); more than `limit` is told as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    // Further than `limit` from the diagonal nothing can be near.
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    const row: number[] = [];
    row[from - 1] = from === 1 ? i : far;
    let nearest = row[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? far) + 1);
      row[j] = least;
      nearest = Math.min(nearest, least);
    }
    if (nearest > limit) return far;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? far, far);
}

const sorted = (word: string): string => Array.from(word).toSorted().join('');

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
