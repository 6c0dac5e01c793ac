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
  String.raw`^(?:(?:awal|akhir|pertengahan|bulan)\s)?(?<month>${monthPattern})(?:\s(?<year>\d{4}))?$`,
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
  const moment = parseMoment(text);
  if (moment && moment.precision !== 'month') {
    const day = moment.edtf.slice(0, 10);
    return { edtf: day, because: reasons.printedInFull, explicit: true, sure: true };
  }
  const monthAndDay = monthAndDayIn(text);
  if (monthAndDay === null) return null;
  const printed = yearIn(text) ?? shortYear(text);
  const weekday = printedWeekdayNumber(weekdayWord.exec(text)?.[1] ?? '');
  const days = (printed === null ? yearsOf(context) : [printed])
    .map((year) => `${year}-${monthAndDay}`)
    .filter((day) => isDay(day) && (weekday === 0 || weekdayNumber(day) === weekday));
  const nearest = nearestDay(days, context);
  if (nearest === null) return null;
  const isSure = weekday !== 0 || printed !== null || context.published !== null;
  return {
    edtf: nearest,
    because: printed === null ? reasons.yearInferred(nearest, weekday !== 0) : reasons.printedInFull,
    explicit: true,
    sure: isSure,
  };
}

/** "6/1/22" prints its year with two digits. */
const shortYear = (text: string): string | null => {
  const year = /\d{1,2}\/\d{1,2}\/(\d{2})(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : `20${year}`;
};

function yearsOf({ published, period }: DayContext): string[] {
  const years =
    published === null
      ? [period.earliest, period.latest].map((day) => Number(day.slice(0, 4)))
      : [-1, 0, 1].map((shift) => Number(published.slice(0, 4)) + shift);
  return [...new Set(years)].map(String);
}

function nearestDay(days: readonly string[], { published, period }: DayContext): string | null {
  const reference = published ?? period.latest;
  return days.toSorted((a, b) => Math.abs(daysBetween(a, reference)) - Math.abs(daysBetween(b, reference)))[0] ?? null;
}

function weekdayOnly(text: string, { published, explicit, isFuture }: DayContext): ResolvedDay | null {
  const name = /^(?:hari\s)?(\p{L}+['’]?\p{L}*)$/iu.exec(text)?.[1];
  const weekday = printedWeekdayNumber((name ?? '').replace('’', "'"));
  if (weekday === 0) return null;
  const same = explicit.filter((day) => weekdayNumber(day) === weekday);
  const near = same.filter((day) => published === null || Math.abs(daysBetween(day, published)) < 8);
  const [stated] = near;
  if (stated !== undefined && new Set(near).size === 1)
    return { edtf: stated, because: reasons.weekdayOf(stated), explicit: false, sure: true };
  if (published === null) return null;
  const back = (weekdayNumber(published) - weekday + 7) % 7;
  const day = shiftDay(published, isFuture ? (7 - back) % 7 || 7 : -back);
  return {
    edtf: day,
    because: isFuture ? reasons.nextWeekday(published) : reasons.lastWeekday(published),
    explicit: false,
    sure: !isFuture,
  };
}

const shifts: Readonly<Record<string, number>> = {
  'hari ini': 0,
  kemarin: -1,
  'kemarin lusa': -2,
  besok: 1,
  lusa: 2,
  'tadi pagi': 0,
  'tadi siang': 0,
  'tadi sore': 0,
  'kemarin malam': -1,
  'kemarin pagi': -1,
  'kemarin siang': -1,
  'kemarin sore': -1,
};
const numbers: Readonly<Record<string, number>> = {
  se: 1,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
};

function relativeDay(text: string, { published }: DayContext): ResolvedDay | null {
  if (published === null) return null;
  const words = text.toLowerCase();
  const shift = shifts[words];
  const relative = (edtf: string): ResolvedDay => ({
    edtf,
    because: reasons.relativeTo(published),
    explicit: false,
    sure: true,
  });
  if (shift !== undefined) return relative(shiftDay(published, shift));
  const ago = /^(?<count>se|satu|dua|tiga|empat|lima|enam|tujuh|\d{1,2})\s?hari\s(?:yang\s)?(?:lalu|silam)$/u.exec(
    words,
  )?.groups?.count;
  if (ago !== undefined) return relative(shiftDay(published, -(numbers[ago] ?? Number(ago))));
  const week = /^(?:pekan|minggu)\s(?<which>ini|lalu|depan)$/u.exec(words)?.groups?.which;
  if (week !== undefined) {
    const monday = shiftDay(published, 1 - weekdayNumber(published) + { ini: 0, lalu: -7, depan: 7 }[week as 'ini']);
    return relative(`${monday}/${shiftDay(monday, 6)}`);
  }
  const which = /^(?<unit>bulan|tahun)\s(?<which>ini|lalu|depan)$/u.exec(words)?.groups;
  if (!which) return null;
  const step = { ini: 0, lalu: -1, depan: 1 }[which.which as 'ini'];
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (which.unit === 'tahun') return relative(String(year + step));
  const index = year * 12 + month - 1 + step;
  return relative(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
}

function monthOrYear(text: string, context: DayContext): ResolvedDay | null {
  if (/^(?:19|20)\d{2}$/.test(text)) return { edtf: text, because: reasons.yearPrinted, explicit: false, sure: true };
  const { month, year } = monthWord.exec(text)?.groups ?? {};
  if (month === undefined || monthNumber(month) === 0 || /^(?:mei|may|mar|jan|jun|des|sep)$/u.test(month)) return null;
  const number = String(monthNumber(month)).padStart(2, '0');
  if (year !== undefined)
    return { edtf: `${year}-${number}`, because: reasons.monthPrinted, explicit: false, sure: true };
  const nearest = nearestDay(
    yearsOf(context).map((each) => `${each}-${number}-15`),
    context,
  );
  return nearest === null
    ? null
    : {
        edtf: nearest.slice(0, 7),
        because: reasons.monthYearInferred,
        explicit: false,
        sure: context.published !== null,
      };
}
