/**
 * Measures every subject once in each round, so that a slow moment of the machine does not meet one of them alone.
 * @returns the measurements of each subject
 */
export async function measureInTurn<Value>(
  rounds: number,
  subjects: readonly (() => Promise<Value>)[],
): Promise<Value[][]> {
  const measured = subjects.map((): Value[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, measure] of subjects.entries()) measured[index]?.push(await measure());
  return measured;
}

/** Returns the median of numbers; NaN if there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Prints a table. The first column begins on the left, the others end on the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const [name = '', ...cells] of lines)
    console.log(
      [name.padEnd(widths[0] ?? 0), ...cells.map((cell, column) => cell.padStart(widths[column + 1] ?? 0))].join('  '),
    );
}

/**
 * Returns the ratio of two values as text.
 * @example times(3, 2) // '×1.50'
 */
export const times = (value: number, other: number): string => `×${(value / other).toFixed(2)}`;
