import { monthNames, weekdayNames } from './dates.ts';

/** Something that reads like a date, and where (UTF-16 offsets, the end not counted in). */
export interface DateCandidate {
  text: string;
  start: number;
  end: number;
}

export { weekdayNames as weekdays };

/** “Pebruari” is an older spelling of “Februari”. */
const months = [...monthNames, 'Pebruari'].join('|');
const units = 'hari|pekan|minggu|bulan|tahun|dekade|abad';

/** What Indonesian news prints for time: numbers, days, months, and the phrases that lean on "now". */
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

/** Find what reads like a date in a line. It finds more than dates: each find must be resolved, or marked as none. */
export const datePattern = (line: string): DateCandidate[] =>
  [...line.matchAll(pattern)].map(({ 0: text, index }) => {
    const start = index + (text.length - text.trimStart().length);
    return { text: text.trim(), start, end: index + text.length };
  });

/** The month and day that an expression prints, as "01-12" for "(12/1)" or "12 Januari": Indonesians write the day first. */
export function dayAndMonth(expression: string): string | null {
  const [, day = '', month = ''] =
    /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?!\d)/.exec(expression) ?? named(expression);
  return day === '' ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function named(expression: string): string[] {
  const [whole = '', day = '', name = ''] =
    new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${months})\\b`, 'iu').exec(expression) ?? [];
  const spelling = name.toLowerCase().replace(/^peb/, 'feb');
  const number = monthNames.findIndex((month) => month.toLowerCase() === spelling) + 1;
  return [whole, day, String(number)];
}

/** The year that an expression prints in four digits: "2022". */
export const yearIn = (expression: string): string | null =>
  /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(expression)?.[0] ?? null;

/** The weekday that an expression names, as printed: "Rabu". */
export const weekdayIn = (expression: string): string | null =>
  weekdayNames.find((day) => new RegExp(`\\b${day}\\b`).test(expression)) ?? null;
