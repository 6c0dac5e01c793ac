import type { DaySpan } from './dates.ts';

/**
 * The entries of the word list for a day, month or year, by which searches for the day, its month and its year find it.
 * @param date "2022-01-10", "2022-01", "2022", or without a year "01-10", "01"
 * @example dateEntries('2022-01-10') // ['d2022', 'd202201', 'd20220110', 'e01', 'e0110']
 */
export function dateEntries(date: string): string[] {
  const parts = date.split('-');
  const hasYear = parts[0]?.length === 4;
  const dated = hasYear ? parts.map((_, index) => `d${parts.slice(0, index + 1).join('')}`) : [];
  const yearless = hasYear ? parts.slice(1) : parts;
  return [...dated, ...yearless.map((_, index) => `e${yearless.slice(0, index + 1).join('')}`)];
}

/** The first and last entry between which the entries of a span are sorted. */
export function entryRange({ from, to }: DaySpan): [string, string] {
  const letter = from.length < 8 ? 'e' : 'd';
  return [`${letter}${from.slice(0, letter === 'd' ? 4 : 2)}`, `${letter}${to.replaceAll('-', '')}`];
}

/**
 * The fewest entries that contain all days of a span and no others: whole years, whole months, and the remaining days.
 * @param entries sorted entries of the word list
 */
export function entriesWithin({ from, to }: DaySpan, entries: readonly string[]): string[] {
  const chosen: string[] = [];
  for (const entry of entries) {
    const last = chosen.at(-1);
    if (last !== undefined && entry.startsWith(last)) continue;
    const day = daysOf(entry);
    if (day && from <= day.from && day.to <= to && day.from.length === (from.length < 8 ? 5 : 10)) chosen.push(entry);
  }
  return chosen;
}

/** The days of an entry: "d202201" → 2022-01-01 to 2022-01-31. */
function daysOf(entry: string): DaySpan | undefined {
  const match = /^(?:d(\d{4})|e)(\d\d)?(\d\d)?$/.exec(entry);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const prefix = year === undefined ? '' : `${year}-`;
  return { from: `${prefix}${month ?? '01'}-${day ?? '01'}`, to: `${prefix}${month ?? '12'}-${day ?? '31'}` };
}

/** True if all days of a printed date are in a span. */
export function isWithin(date: DaySpan, { from, to }: DaySpan): boolean {
  if (from.length < 8)
    return from <= date.from.slice(-5) && date.to.slice(-5) <= to && date.from.slice(0, -6) === date.to.slice(0, -6);
  return date.from.length > 5 && from <= date.from && date.to <= to;
}
