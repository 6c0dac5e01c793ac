/**
 * Returns rows as CSV (RFC 4180) with a header, even if there are no rows. Null becomes an empty cell; a list becomes its items
 * separated by spaces.
 * @example csv(['a', 'b'], [{ a: null, b: ['x', 'y'] }]) // 'a,b\r\n,x y\r\n'
 */
export function csv<Key extends string>(header: readonly Key[], rows: readonly Readonly<Record<Key, Value>>[]): string {
  const lines = rows.map((row) => header.map((key) => cell(row[key])));
  return [header.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: Value): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The value of a cell; null if unknown. */
type Value = string | number | null | readonly string[];
