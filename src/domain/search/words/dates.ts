import { monthNumber, monthPattern } from '#domain/dates/printed-names.ts';
import { overlap } from '#domain/text/split-by-ranges.ts';
import { lonelyMonthPattern, lonelyShortMonths, weekdays } from './months.ts';

/** A span of days, both ends included: ISO days ("2022-01-10"), or days of any year ("01-10"). */
export interface DaySpan {
  from: string;
  to: string;
}

/** A date that a text prints or a query asks for, with its position (UTF-16 offsets, end exclusive). */
export interface WrittenDate extends DaySpan {
  /** The date as far as it is written: "2022-01-10", "2022-01", "2022", "01-10", "01"; undefined for a range. */
  date: string | undefined;
  start: number;
  end: number;
}

const month = `(${monthPattern})\\.?`;
const ordinal = '(?:st|nd|rd|th)?';
const noWordAfter = '(?![\\p{L}\\p{N}])';
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}./-])${source}`, 'giu');
const rangeWord = '\\s*(?:[-–—]|sampai(?: dengan)?|hingga|s\\.?/?d\\.?|to)\\s*';

/** The notations of a date in a text. Earlier ones are tried first. */
const notations: readonly [RegExp, (groups: (string | undefined)[]) => UnplacedDate | undefined][] = [
  [pattern(`(\\d{4})([-/])(\\d\\d)\\2(\\d\\d)(?!\\d)`), ([y, , m, d]) => spanOf(y, m, d)],
  [
    pattern(`(\\d{1,2})(?:${rangeWord}|\\s+(?:dan|and)\\s+)(\\d{1,2})\\s+${month}(?:\\s+(\\d{4}))?${noWordAfter}`),
    ([first, last, m, y]) => rangeOf(spanOf(y, m, first), spanOf(y, m, last)),
  ],
  [
    pattern(`(\\d{1,2})${ordinal}\\s+(?:of\\s+)?${month}(?:,?\\s+(\\d{4}))?${noWordAfter}`),
    ([d, m, y]) => spanOf(y, m, d),
  ],
  [
    pattern(`${month}\\s+(\\d{1,2})${ordinal}(?![\\d.:/])(?:,?\\s+(\\d{4}))?${noWordAfter}`),
    ([m, d, y]) => spanOf(y, m, d),
  ],
  [pattern(`${month},?\\s+(\\d{4})${noWordAfter}`), ([m, y]) => spanOf(y, m)],
  [pattern(`(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d\\d)(?![\\d/])`), ([d, m, y]) => spanOf(y, m, d)],
  [pattern(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.])`), ([d, m, y]) => spanOf(y, m, d)],
  [pattern(`(\\d{1,2})/(\\d{1,2})(?![\\d/])`), ([d, m]) => spanOf(undefined, m, d)],
  [pattern(`tahun\\s+((?:19|20)\\d\\d)${noWordAfter}`), ([y]) => spanOf(y)],
  [pattern(`(${lonelyMonthPattern})${noWordAfter}`), ([m]) => spanOf(undefined, m)],
];

/** The notations of a date that only a query has: "01/2022", "2022-01", "2022", "feb". */
const queryNotations: typeof notations = [
  [pattern(`(\\d{1,2})[/-](\\d{4})${noWordAfter}`), ([m, y]) => spanOf(y, m)],
  [pattern(`(\\d{4})-(\\d\\d)${noWordAfter}`), ([y, m]) => spanOf(y, m)],
  // A year before a noun is a number of things: "2000 orang".
  [
    pattern(`((?:19|20)\\d\\d)(?![\\p{L}\\p{N}.,/]|\\s+(?:orang|warga|korban|jiwa|tentara|personel|ribu))`),
    ([y]) => spanOf(y),
  ],
  [pattern(`(${lonelyShortMonths})${noWordAfter}`), ([m]) => spanOf(undefined, m)],
];

/**
 * The dates printed in a text, in order and without overlap: "Jumat (7/1)", "9 Januari 2022", "8/1/2022", "Januari". An
 * impossible date ("32 Januari", "5/13") is not returned.
 */
export const datesIn = (text: string): WrittenDate[] => find(text, notations).map((date) => withWeekday(text, date));

/**
 * The dates that a query asks for: the notations of a text, and a month or year in digits, ranges ("5 sampai 10 Januari 2022",
 * "antara 6 dan 8 Januari"), open ranges ("sebelum 10 Januari", "sejak Januari 2022") and parts ("awal Januari"). Words such
 * as "tanggal" belong to the date.
 */
export function queryDates(query: string): WrittenDate[] {
  const single = find(query, [...notations, ...queryNotations]);
  const joined: WrittenDate[] = [];
  for (const date of single) {
    const last = joined.at(-1);
    const between = last && query.slice(last.end, date.start);
    const isRange =
      last &&
      between !== undefined &&
      (new RegExp(`^${rangeWord}$`, 'iu').test(between) ||
        (/^\s+(?:dan|and)\s+$/iu.test(between) && /(?:antara|between)\s+$/iu.test(query.slice(0, last.start))));
    if (isRange) {
      const { from } = sameYear(last, date);
      joined[joined.length - 1] = { date: undefined, from, to: date.to, start: last.start, end: date.end };
    } else joined.push(date);
  }
  return joined.map((date) => withPrefix(query, withWeekday(query, date)));
}

/**
 * The clock times in a text as "HHMM", with their positions: "00:30", "pukul 9.01", "09.01 WIB".
 * @param isQuery a query also has "09.01" alone, which can be a number in a text
 */
export const timesIn = (text: string, isQuery = false): { time: string; start: number; end: number }[] =>
  Array.from(
    text.matchAll(
      /(?<![\d.:])(?:(pukul|jam)\s+)?([01]?\d|2[0-3])([.:])([0-5]\d)(?![\d.:])(?:\s*(?:WIB|WITA|WIT|GMT))?/giu,
    ),
  ).flatMap((match) => {
    const [whole, prefix, hour = '', separator, minute = ''] = match;
    const isTime = separator === ':' || prefix !== undefined || /\p{L}$/u.test(whole) || (isQuery && hour.length === 2);
    return isTime
      ? [{ time: hour.padStart(2, '0') + minute, start: match.index, end: match.index + whole.length }]
      : [];
  });

/** What every date has. The notations take a browser some milliseconds to compile, and most texts have no date. */
const signOfDate = new RegExp(`\\d|${lonelyMonthPattern}|\\b(?:${lonelyShortMonths})\\b`, 'i');

function find(text: string, list: typeof notations): WrittenDate[] {
  if (!signOfDate.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const [regExp, read] of list)
    for (const match of text.matchAll(regExp)) {
      const span = read(match.slice(1));
      const [start, end] = [match.index, match.index + match[0].length];
      if (span && !found.some((other) => overlap(other, { start, end }))) found.push({ ...span, start, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A year, month or day; undefined if there is no such month or day. */
function spanOf(year?: string, monthText = '', day?: string): UnplacedDate | undefined {
  const number = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  if (monthText !== '' && (number < 1 || number > 12)) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  const prefix = year === undefined ? '' : `${year.length === 2 ? '20' : ''}${year}-`;
  if (monthText === '') return { date: prefix.slice(0, 4), from: `${prefix}01-01`, to: `${prefix}12-31` };
  const start = prefix + String(number).padStart(2, '0');
  if (day === undefined) return { date: start, from: `${start}-01`, to: `${start}-31` };
  const date = `${start}-${day.padStart(2, '0')}`;
  return { date, from: date, to: date };
}

const rangeOf = (first: DaySpan | undefined, last: DaySpan | undefined): UnplacedDate | undefined =>
  first && last && { date: undefined, from: first.from, to: last.to };

type UnplacedDate = Omit<WrittenDate, 'start' | 'end'>;

/** The first date of a range with the year of the last: "28 Januari sampai 3 Februari 2022". */
const sameYear = ({ from, to }: DaySpan, last: DaySpan): DaySpan =>
  from.length < last.to.length ? { from: last.to.slice(0, 5) + from, to: last.to.slice(0, 5) + to } : { from, to };

/** A date with the weekday before it and the bracket after it: "Jumat (7/1)". */
function withWeekday(text: string, date: WrittenDate): WrittenDate {
  const before = new RegExp(`(?:${weekdays})[,\\s]*(\\()?$`, 'iu').exec(text.slice(0, date.start));
  if (!before) return date;
  return { ...date, start: before.index, end: before[1] && text[date.end] === ')' ? date.end + 1 : date.end };
}

/** Words before a date that belong to it, and those that open the range. */
const dateWords = '(?:tanggal|tgl|hari|bulan|tahun|pada|antara|between|dari|from|on|in)';
const partWords = '(?:(awal|early)|(pertengahan|tengah|mid)|(akhir|late))';
const openRange = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(sebelum|before|hingga|sampai|until)|(sesudah|setelah|after)|(sejak|mulai|since))?\\s*(?:${dateWords}\\s+)*(?:${partWords}\\s+)?(?:${dateWords}\\s+)*$`,
  'iu',
);

/** The first half, the middle third and the second half of a month and of a year: overlapping, because "awal" is not exact. */
const partsOfMonth = ['01 15', '11 20', '16 31'];
const partsOfYear = ['01-01 06-31', '05-01 08-31', '07-01 12-31'];

/** The part of a month or a year; any other date is returned as it is. */
function partOf(date: WrittenDate, part: number): WrittenDate {
  const written = date.date ?? '';
  const parts = written.length === 4 ? partsOfYear : /^(?:\d{4}-)?\d\d$/.test(written) ? partsOfMonth : [];
  const [from, to] = parts[part]?.split(' ') ?? [];
  return from === undefined || to === undefined
    ? date
    : { ...date, date: undefined, from: `${written}-${from}`, to: `${written}-${to}` };
}

function withPrefix(query: string, whole: WrittenDate): WrittenDate {
  const match = openRange.exec(query.slice(0, whole.start));
  if (!match) return whole;
  const [, before, after, since, ...parts] = match;
  const date = partOf(whole, parts.findIndex(Boolean));
  const start = match.index;
  if (before !== undefined) {
    const to = /^(?:sebelum|before)$/iu.test(before) ? justBefore(date.from) : date.to;
    return { ...date, date: undefined, from: date.from.length === 5 ? '01-01' : '0000-01-01', to, start };
  }
  if (after !== undefined || since !== undefined)
    return {
      ...date,
      date: undefined,
      // "2022-01-10~" sorts between 10 and 11 January.
      from: after === undefined ? date.from : `${date.to}~`,
      to: date.from.length === 5 ? '12-31' : '9999-12-31',
      start,
    };
  return { ...date, start };
}

/** A text that sorts after every earlier day and before this day: "2022-01-10" → "2022-01-1/". */
const justBefore = (day: string): string => day.slice(0, -1) + String.fromCharCode(day.charCodeAt(day.length - 1) - 1);
