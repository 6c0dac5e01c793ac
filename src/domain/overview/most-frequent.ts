import { byFrequency } from '#domain/frequency.ts';

/** The id for all speakers, agencies or outlets that are not among the most frequent. */
export const others = 'others';

/** Returns the most frequent values. If only one more would be left over, it is among them. */
export function mostFrequent(values: readonly string[], most: number): Set<string> {
  const sorted = byFrequency(values).map(([value]) => value);
  return new Set(sorted.length <= most + 1 ? sorted : sorted.slice(0, most));
}
