/**
 * Rows as CSV (RFC 4180): a header, which stands over no rows too, CRLF line ends, quotes doubled; null is an empty cell, a
 * list is its items parted by spaces.
 */
export function csv<Key extends string>(
  header: readonly Key[],
  rows: readonly Readonly<Record<Key, Content>>[],
): string {
  const lines = rows.map((row) => header.map((key) => cell(row[key])));
  return [header.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: Content): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a cell says; null where nothing is known. */
type Content = string | number | null | readonly string[];
