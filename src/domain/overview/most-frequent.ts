/** The id for all speakers, agencies or outlets that are not among the most frequent. */
export const others = 'others';

/** Returns the most frequent values. If only one more would be left over, it is among them. */
export function mostFrequent(values: readonly string[], most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
  return new Set(sorted.length <= most + 1 ? sorted : sorted.slice(0, most));
}
