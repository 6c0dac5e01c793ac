/** A cell; null where nothing is known. */
export type Cell = string | number | null;

/**
 * Rows as CSV (RFC 4180): a header of the first row's keys, CRLF line ends, quotes doubled; null is an empty cell, a list
 * is its items parted by spaces.
 */
export function csv(rows: readonly Readonly<Record<string, Cell | readonly string[]>>[]): string {
  if (rows.length === 0) return '';
  const header = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => header.map((key) => cell(row[key] ?? null)));
  return [header.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: Cell | readonly string[]): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
