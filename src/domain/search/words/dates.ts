import { keyFor } from './key.ts';

/** The names of the months, January first. They are not read from date-fns, which would add 3 kB to the search page. */
export const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(
  ' ',
);
const short = months.map((month) => month.slice(0, 3));
const english = 'january february march may june july august october december'.split(' ');

/** The words for a month, by its number from 1: "januari". */
export const monthWord = (month: number): string => months[month - 1] ?? '';

/** A date that a text or a query writes out, as far as it goes, and where (UTF-16 offsets). */
export interface WrittenDate {
  day?: number | undefined;
  month: number;
  year?: number | undefined;
  start: number;
  end: number;
}

/** The days of the week, however they are written, as alternatives of a pattern. */
export const weekdays = 'senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad';
const weekday = `(?:(?:${weekdays})[,\\s]*\\(?)?`;
const name = `(${[...months, ...english].join('|')}|pebruari|nopember|agt|ags|${short.join('|')})\\.?`;
const patterns: readonly [RegExp, (groups: string[]) => Parts][] = [
  [/(\d{4})-(\d\d)-(\d\d)/g, ([year, month, day]) => ({ day, month, year })],
  [
    new RegExp(`${weekday}(?<!\\d)(\\d{1,2})\\s+${name}(?:\\s+(\\d{4}))?(?![\\p{L}\\d])`, 'giu'),
    ([day, word, year]) => ({ day, month: number(word), year }),
  ],
  [new RegExp(`(?<![\\p{L}\\d])${name}\\s+(\\d{4})(?!\\d)`, 'giu'), ([word, year]) => ({ month: number(word), year })],
  [
    new RegExp(`${weekday}(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d\\d)(?![\\d/])\\)?`, 'giu'),
    ([day, month, year]) => ({ day, month, year }),
  ],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.])/g, ([day, month, year]) => ({ day, month, year })],
  [new RegExp(`${weekday}(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\d/])\\)?`, 'giu'), ([day, month]) => ({ day, month })],
];

/** The dates written in a text: "Jumat (7/1)", "9 Januari 2022", "8/1/2022", "2022-01-10", "Januari 2022". */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const date = check(read(match.slice(1)));
      const [start, end] = [match.index, match.index + match[0].length];
      if (date && !found.some((other) => start < other.end && other.start < end)) found.push({ ...date, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The keys under which a date is found: its day, its day of that year, its month, its year. */
export function dateKeys({ day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'>): string[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const years = year === undefined ? [''] : ['', String(year)];
  return years.map((prefix) => keyFor(`d${prefix}${two(month)}${day === undefined ? '' : two(day)}`));
}

function check({ day, month, year }: Parts): Omit<WrittenDate, 'start' | 'end'> | undefined {
  const date = {
    day: day === undefined ? undefined : Number(day),
    month: Number(month),
    year: year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0),
  };
  const possible = date.month >= 1 && date.month <= 12 && (date.day === undefined || (date.day >= 1 && date.day <= 31));
  return possible ? date : undefined;
}

function number(word = ''): number {
  const start = word
    .toLowerCase()
    .replace('pe', 'fe')
    .replace('may', 'mei')
    .replace('oct', 'okt')
    .replace('dec', 'des')
    .replace('nop', 'nov')
    .replace(/ag[ts]|aug/, 'agu')
    .slice(0, 3);
  return short.indexOf(start) + 1;
}

interface Parts {
  day?: string | undefined;
  month: string | number | undefined;
  year?: string | undefined;
}
