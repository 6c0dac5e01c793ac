/** The Damerau–Levenshtein distance of two strings (optimal string alignment); `limit + 1` if it is greater than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const overLimit = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return overLimit;
  let twoRowsAbove: number[] = [];
  let rowAbove = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let [rowMinimum, left] = [i, i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (rowAbove[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      left = Math.min(substitution, (rowAbove[j] ?? 0) + 1, left + 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) left = Math.min(left, (twoRowsAbove[j - 2] ?? 0) + 1);
      rowMinimum = Math.min(rowMinimum, left);
      row.push(left);
    }
    if (rowMinimum > limit) return overLimit;
    [twoRowsAbove, rowAbove] = [rowAbove, row];
  }
  return Math.min(rowAbove[b.length] ?? 0, overLimit);
}
