/**
 * Returns rows as CSV (RFC 4180) with a header, even if there are no rows. Null becomes an empty cell; a list becomes its items
 * separated by spaces. For Excel, the file begins with a byte order mark, and text that it would read as a formula begins with
 * an apostrophe.
 * @example csv(['a', 'b'], [{ a: null, b: ['x', 'y'] }]) // '\uFEFFa,b\r\n,x y\r\n'
 */
export function csv<Key extends string>(header: readonly Key[], rows: readonly Readonly<Record<Key, Value>>[]): string {
  const lines = rows.map((row) => header.map((key) => cell(row[key])));
  return `\uFEFF${[header.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cell(value: Value): string {
  const plain = value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value);
  const text = typeof value !== 'number' && /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The value of a cell; null if unknown. */
type Value = string | number | null | readonly string[];
