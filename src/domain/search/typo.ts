import type { Lexicon } from './lexicon.ts';

/**
 * The word of the archive that a misspelt word most likely means: one slip away, two in words of eight letters or more.
 * Of several, the one that begins alike, then the commoner one.
 */
export function repair(word: string, vocabulary: Lexicon['vocabulary']): string | undefined {
  const limit = word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
  let best: { word: string; cost: number } | undefined;
  for (const [other, { rank }] of vocabulary) {
    if (other.length < 4 || Math.abs(other.length - word.length) > limit) continue;
    const slips = distance(word, other, limit);
    if (slips === 0 || slips > limit) continue;
    const cost =
      slips + (other.startsWith(word.slice(0, 1)) ? 0 : 0.4) + (sorted(other) === sorted(word) ? -0.3 : 0) + rank / 100;
    if (cost < (best?.cost ?? Infinity)) best = { word: other, cost };
  }
  return best?.word;
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
