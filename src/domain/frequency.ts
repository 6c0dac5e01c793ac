/**
 * Returns each value with the number of its occurrences, most frequent first. Of two with one number, the first comes first.
 * @example byFrequency(['a', 'b', 'b']) // [['b', 2], ['a', 1]]
 */
export const byFrequency = (values: readonly string[]): [value: string, count: number][] =>
  Array.from(
    Map.groupBy(values, (value) => value),
    ([value, all]): [string, number] => [value, all.length],
  ).toSorted(([, a], [, b]) => b - a);
