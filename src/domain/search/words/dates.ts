import { keyFor, keyPrefix } from './key.ts';

/** The Indonesian names of the months in lower case, January first. Importing date-fns would add 3 kB to the search page. */
export const monthWords =
  'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const shortMonths = monthWords.map((month) => month.slice(0, 3));
const englishMonths = 'january february march may june july august october december'.split(' ');

/** The name of a month by its number from 1: 1 → "januari"; "" for another number. */
export const monthWord = (month: number): string => monthWords[month - 1] ?? '';

/** A date written in a text or a query, with its position (UTF-16 offsets, end exclusive). Parts not written are undefined. */
export interface WrittenDate {
  day?: number | undefined;
  month: number;
  year?: number | undefined;
  start: number;
  end: number;
}

/** The names of the weekdays in all their spellings, as alternatives of a regular expression. */
export const weekdays = 'senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad';
const optionalWeekday = `(?:(?:${weekdays})[,\\s]*\\(?)?`;
const monthPattern = `(${[...monthWords, ...englishMonths].join('|')}|pebruari|nopember|agt|ags|${shortMonths.join('|')})\\.?`;
const patterns: readonly [RegExp, (groups: string[]) => DateParts][] = [
  [/(\d{4})-(\d\d)-(\d\d)/g, ([year, month, day]) => ({ day, month, year })],
  [
    new RegExp(`${optionalWeekday}(?<!\\d)(\\d{1,2})\\s+${monthPattern}(?:\\s+(\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    ([day, word, year]) => ({ day, month: monthNumber(word), year }),
  ],
  [
    new RegExp(`(?<![\\p{L}\\d])${monthPattern}\\s+(\\d{4})(?!\\d)`, 'giu'),
    ([word, year]) => ({ month: monthNumber(word), year }),
  ],
  [
    new RegExp(`${optionalWeekday}(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d\\d)(?![\\d/])\\)?`, 'giu'),
    ([day, month, year]) => ({ day, month, year }),
  ],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/g, ([day, month, year]) => ({ day, month, year })],
  [
    new RegExp(`${optionalWeekday}(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])\\)?`, 'giu'),
    ([day, month]) => ({ day, month }),
  ],
];

/**
 * The dates written in a text, in order and without overlap: "Jumat (7/1)", "9 Januari 2022", "8/1/2022", "2022-01-10",
 * "Januari 2022". An impossible date ("32 Januari", "5/13") is not returned.
 */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const date = validDate(read(match.slice(1)));
      const [start, end] = [match.index, match.index + match[0].length];
      if (date && !found.some((other) => start < other.end && other.start < end)) found.push({ ...date, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * The keys of a date: first without the year, then with it. Without a day, the keys are those of the month.
 * @example dateKeys({ day: 7, month: 1, year: 2022 }) // [keyFor('d0107'), keyFor('d20220107')]
 */
export function dateKeys({ day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'>): string[] {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const years = year === undefined ? [''] : ['', String(year)];
  const monthAndDay = `${twoDigits(month)}${day === undefined ? '' : twoDigits(day)}`;
  return years.map((yearOrNone) => keyFor(`${keyPrefix.date}${yearOrNone}${monthAndDay}`));
}

function validDate({ day, month, year }: DateParts): Omit<WrittenDate, 'start' | 'end'> | undefined {
  const date = {
    day: day === undefined ? undefined : Number(day),
    month: Number(month),
    year: year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0),
  };
  const possible = date.month >= 1 && date.month <= 12 && (date.day === undefined || (date.day >= 1 && date.day <= 31));
  return possible ? date : undefined;
}

function monthNumber(word = ''): number {
  const short = word
    .toLowerCase()
    .replace('pe', 'fe')
    .replace('may', 'mei')
    .replace('oct', 'okt')
    .replace('dec', 'des')
    .replace('nop', 'nov')
    .replace(/ag[ts]|aug/, 'agu')
    .slice(0, 3);
  return shortMonths.indexOf(short) + 1;
}

interface DateParts {
  day?: string | undefined;
  month: string | number | undefined;
  year?: string | undefined;
}
