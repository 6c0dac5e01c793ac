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
