import { monthNames, weekdayNames } from './dates.ts';

/** Text that may be a date. `start` and `end` are UTF-16 offsets in the line; `end` is exclusive. */
export interface DateCandidate {
  text: string;
  start: number;
  end: number;
}

export { weekdayNames as weekdays };

// “Pebruari” is an older spelling of “Februari”.
const months = [...monthNames, 'Pebruari'].join('|');
const units = 'hari|pekan|minggu|bulan|tahun|dekade|abad';

/** The forms in which Indonesian news prints time: numbers, days, months, and phrases relative to the day of the report. */
const pattern = new RegExp(
  [
    String.raw`\(?\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\)?`,
    String.raw`\b(?:${weekdayNames.join('|')}|Jum'at)\b`,
    String.raw`\b(?:\d{1,2}\s+)?(?:${months})\b(?:\s+\d{4}\b)?`,
    String.raw`\b(?:awal|akhir|pertengahan|sejak|selama)?\s?(?:${units})\s+(?:ini|lalu|lalunya|depan|mendatang|terakhir|silam|sebelumnya|berikutnya)\b`,
    String.raw`\b(?:kemarin|besok|lusa|tadi|sekarang|saat ini|hari ini|kini)\b`,
    String.raw`\b(?:19|20)\d{2}\b`,
    String.raw`\bberusia\s+\d+\s+tahun\b`,
    String.raw`\bpukul\s+\d`,
    String.raw`\bsebelumnya\b`,
  ].join('|'),
  'giu',
);

/**
 * Returns all text in a line that may be a date. Some candidates are not dates: a source record resolves each one or marks it
 * as not a date.
 * @example findDates('pada Kamis (6/1)') // [{ text: 'Kamis', start: 5, end: 10 }, { text: '(6/1)', start: 11, end: 16 }]
 */
export const findDates = (line: string): DateCandidate[] =>
  [...line.matchAll(pattern)].map(({ 0: text, index }) => {
    const start = index + (text.length - text.trimStart().length);
    return { text: text.trim(), start, end: index + text.length };
  });

/**
 * Returns the month and day that an expression prints, as "MM-DD", or null if it does not print both. Indonesians write the day
 * first.
 * @example dayAndMonth('(12/1)') // '01-12'
 */
export function dayAndMonth(expression: string): string | null {
  const [, day, month] =
    /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?!\d)/.exec(expression) ?? dayAndMonthName(expression);
  return day === undefined || month === undefined ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Returns the matched text, the day and the month number of "12 Januari", like a regular expression match; [] if there is none. */
function dayAndMonthName(expression: string): string[] {
  const [text, day, name] = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${months})\\b`, 'iu').exec(expression) ?? [];
  if (text === undefined || day === undefined || name === undefined) return [];
  const spelling = name.toLowerCase().replace(/^peb/, 'feb');
  const month = monthNames.findIndex((other) => other.toLowerCase() === spelling) + 1;
  return [text, day, String(month)];
}

/** Returns the four-digit year that an expression prints ("2022"), or null. */
export const yearIn = (expression: string): string | null =>
  /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(expression)?.[0] ?? null;

/** Returns the weekday that an expression prints ("Rabu"), or null. */
export const weekdayIn = (expression: string): string | null =>
  weekdayNames.find((day) => new RegExp(`\\b${day}\\b`).test(expression)) ?? null;
