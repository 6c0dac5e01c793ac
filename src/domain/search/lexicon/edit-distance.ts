/** The Damerau–Levenshtein distance of two strings (optimal string alignment); `limit + 1` if it is greater than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const overLimit = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return overLimit;
  let twoRowsAbove: number[] = [];
  let rowAbove = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (twoRowsAbove[j - 2] ?? 0) + 1 : overLimit;
      const substitution = (rowAbove[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, substitution, (rowAbove[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return overLimit;
    [twoRowsAbove, rowAbove] = [rowAbove, row];
  }
  return Math.min(rowAbove[b.length] ?? 0, overLimit);
}
