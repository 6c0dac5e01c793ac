import { monthAndDayIn, yearIn } from '#domain/dates/date-finder.ts';
import { daysBetween, isDay, shiftDay, weekdayNumber } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import { monthNumber, monthPattern, printedWeekdayNumber, weekdayPattern } from '#domain/dates/printed-names.ts';
import { reasons } from '#domain/import/reasons.ts';

/** The days from which an expression is read. */
export interface DayContext {
  /** The day of publication; null if unknown. */
  published: string | null;
  /** The period of the archive, which gives the year if no day of publication is known. */
  period: { earliest: string; latest: string };
  /** The days that the text prints in full or with day and month. */
  explicit: readonly string[];
  /** True if the sentence is about the future. */
  isFuture: boolean;
}

/** The EDTF label of an expression, with the reason. */
export interface ResolvedDay {
  /** A day, a month, a year, or the interval of a range of days. */
  edtf: string;
  because: string;
  /** True if day and month are printed. */
  explicit: boolean;
  sure: boolean;
}

const weekdayWord = new RegExp(String.raw`(?<!\p{L})(${weekdayPattern})(?!\p{L})`, 'iu');
const monthWord = new RegExp(
  String.raw`^(?:(?:awal|akhir|pertengahan|bulan|early|mid|late)[\s-])?(?<month>${monthPattern})(?:\s(?<year>\d{4}))?$`,
  'iu',
);
const rangeOfDays = /(?<!\d)(?<from>\d{1,2})\s?[-–]\s?(?<to>\d{1,2})(?=[\s/])/u;

/**
 * Returns the days that an expression means; null if it is too vague, or contradicts itself.
 * @example resolveDay('Rabu (5/1)', { published: '2022-01-06', … })?.edtf // '2022-01-05'
 * @example resolveDay('29–31 Mei 2031', { published: null, … })?.edtf // '2031-05-29/2031-05-31'
 */
export function resolveDay(expression: string, context: DayContext): ResolvedDay | null {
  const text = expression.replaceAll(/\s+/g, ' ').trim();
  return (
    printedDays(text, context) ?? weekdayOnly(text, context) ?? relativeDay(text, context) ?? monthOrYear(text, context)
  );
}

function printedDays(text: string, context: DayContext): ResolvedDay | null {
  const from = rangeOfDays.exec(text)?.groups?.from;
  if (from === undefined) return printedDay(text, context);
  const last = printedDay(text.replace(rangeOfDays, '$<to>'), context);
  const first = `${last?.edtf.slice(0, 8)}${from.padStart(2, '0')}`;
  return last && isDay(first) && first < last.edtf ? { ...last, edtf: `${first}/${last.edtf}` } : null;
}

function printedDay(text: string, context: DayContext): ResolvedDay | null {
  const inFull = { because: reasons.printedInFull, explicit: true, sure: true };
  const moment = parseMoment(text);
  if (moment && moment.precision !== 'month') return { edtf: moment.edtf.slice(0, 10), ...inFull };
  const monthAndDay = monthAndDayIn(text);
  if (monthAndDay === null) return null;
  // "6/1/22" prints its year with two digits.
  const shortYear = /\d{1,2}\/\d{1,2}\/(\d{2})(?!\d)/.exec(text)?.[1];
  const year = yearIn(text) ?? (shortYear === undefined ? null : `20${shortYear}`);
  const weekday = printedWeekdayNumber(weekdayWord.exec(text)?.[1] ?? '');
  const edtf = nearestDay(monthAndDay, year, weekday, context);
  if (edtf === null) return null;
  if (year !== null) return { edtf, ...inFull };
  const because = reasons.yearInferred(edtf, weekday !== 0);
  return { edtf, because, explicit: true, sure: weekday !== 0 || context.published !== null };
}

/**
 * The day with a month and a day that is nearest to the publication, or to the end of the period of the archive.
 * @param year the printed year; null for the years around that day
 * @param weekday the number of the printed weekday; 0 for any
 */
function nearestDay(
  monthAndDay: string,
  year: string | null,
  weekday: number,
  { published, period }: DayContext,
): string | null {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const around =
    published === null
      ? [yearOf(period.earliest), yearOf(period.latest)]
      : [-1, 0, 1].map((shift) => yearOf(published) + shift);
  const distance = (day: string): number => Math.abs(daysBetween(day, published ?? period.latest));
  const days = (year === null ? around : [year])
    .map((one) => `${one}-${monthAndDay}`)
    .filter((day) => isDay(day) && (weekday === 0 || weekdayNumber(day) === weekday));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A result that does not print day and month. */
const derived = (edtf: string, because: string, sure = true): ResolvedDay => ({ edtf, because, explicit: false, sure });

function weekdayOnly(text: string, { published, explicit, isFuture }: DayContext): ResolvedDay | null {
  const name = /^(?:hari\s)?(\p{L}+['’]?\p{L}*)$/iu.exec(text)?.[1];
  const weekday = printedWeekdayNumber((name ?? '').replace('’', "'"));
  if (weekday === 0) return null;
  const isNear = (day: string): boolean => published === null || Math.abs(daysBetween(day, published)) < 8;
  const near = new Set(explicit.filter((day) => weekdayNumber(day) === weekday && isNear(day)));
  const [stated] = near;
  if (stated !== undefined && near.size === 1) return derived(stated, reasons.weekdayOf(stated));
  if (published === null) return null;
  const back = (weekdayNumber(published) - weekday + 7) % 7;
  return isFuture
    ? derived(shiftDay(published, 7 - back), reasons.nextWeekday(published), false)
    : derived(shiftDay(published, -back), reasons.lastWeekday(published));
}

/** Words for a day, and how many days it is after the day of publication. */
const shifts: readonly [RegExp, number][] = [
  [/^(?:hari ini|tadi (?:pagi|siang|sore))$/, 0],
  [/^kemarin(?: (?:malam|pagi|siang|sore))?$/, -1],
  [/^kemarin lusa$/, -2],
  [/^besok$/, 1],
  [/^lusa$/, 2],
];
const numbers = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh'];
const daysAgo = new RegExp(`^(se|${numbers.join('|')}|\\d{1,2})\\s?hari\\s(?:yang\\s)?(?:lalu|silam)$`, 'u');

function relativeDay(text: string, { published }: DayContext): ResolvedDay | null {
  if (published === null) return null;
  const words = text.toLowerCase();
  const relative = (edtf: string): ResolvedDay => derived(edtf, reasons.relativeTo(published));
  const shift = shifts.find(([pattern]) => pattern.test(words))?.[1];
  if (shift !== undefined) return relative(shiftDay(published, shift));
  const ago = daysAgo.exec(words)?.[1]?.replace(/^se$/, 'satu');
  if (ago !== undefined) return relative(shiftDay(published, -(Number(ago) || numbers.indexOf(ago) + 1)));
  const { unit, which } = /^(?<unit>pekan|minggu|bulan|tahun)\s(?<which>ini|lalu|depan)$/u.exec(words)?.groups ?? {};
  if (unit === undefined) return null;
  const step = { ini: 0, lalu: -1, depan: 1 }[which as 'ini'];
  if (unit === 'tahun') return relative(String(Number(published.slice(0, 4)) + step));
  // From the middle of a month, 30 days always lead into the next one.
  if (unit === 'bulan') return relative(shiftDay(`${published.slice(0, 7)}-15`, 30 * step).slice(0, 7));
  const monday = shiftDay(published, 1 - weekdayNumber(published) + 7 * step);
  return relative(`${monday}/${shiftDay(monday, 6)}`);
}

function monthOrYear(text: string, context: DayContext): ResolvedDay | null {
  if (/^(?:19|20)\d{2}$/.test(text)) return derived(text, reasons.yearPrinted);
  const { month, year } = monthWord.exec(text)?.groups ?? {};
  if (month === undefined || monthNumber(month) === 0 || /^(?:mei|may|mar|jan|jun|des|sep)$/u.test(month)) return null;
  const number = String(monthNumber(month)).padStart(2, '0');
  if (year !== undefined) return derived(`${year}-${number}`, reasons.monthPrinted);
  const nearest = nearestDay(`${number}-15`, null, 0, context);
  return nearest === null ? null : derived(nearest.slice(0, 7), reasons.monthYearInferred, context.published !== null);
}
