import { TZDate } from '@date-fns/tz/date';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { UTCDate } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { eachWeekOfInterval } from 'date-fns/eachWeekOfInterval';
import { endOfMonth } from 'date-fns/endOfMonth';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { id } from 'date-fns/locale/id';
import type { EventDate } from '#schema/when.ts';

// Only this file imports date-fns. A day is a string "2022-01-10"; a moment is an RFC 3339 string with an offset. Days are
// parsed, shifted and formatted in UTC, so the time zone of the machine never changes them, even a zone that skipped a day.
// TZDate cannot do this: its setters use the zone of the machine. A moment is formatted in a zone given by IANA name.

/** Returns a day as "Senin, 10 Januari 2022". */
export const longDay = (day: string): string => formatDay(day, 'EEEE, d MMMM yyyy');

/** Returns a day as "10 Januari 2022". */
export const plainDay = (day: string): string => formatDay(day, 'd MMMM yyyy');

/** Returns a day, month or year in words: "10 Januari 2022", "Januari 2022", "2022". */
export const dayInWords = (date: string): string =>
  date.length === 10 ? plainDay(date) : date.length === 7 ? monthName(date) : date;

/** Returns a day as "10 Januari". */
export const dayAndMonth = (day: string): string => formatDay(day, 'd MMMM');

/** Returns a day as "10 Jan". */
export const shortDay = (day: string): string => formatDay(day, 'd MMM');

/** Returns the weekday of a day: "Senin". */
export const weekday = (day: string): string => formatDay(day, 'EEEE');

/** Returns a month ("2022-01") as "Januari 2022". */
export const monthName = (month: string): string => formatDay(`${month}-01`, 'MMMM yyyy');

/** The Indonesian names of the twelve months, January first. */
export const monthNames: readonly string[] = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
  id.localize.month(month),
);

/** The Indonesian names of the seven weekdays, Monday first. */
export const weekdayNames: readonly string[] = ([1, 2, 3, 4, 5, 6, 0] as const).map((day) => id.localize.day(day));

/**
 * Returns a moment in Indonesian words, in a zone given by IANA name.
 * @example formatMoment('2022-01-09T00:30:00+07:00', 'Asia/Jakarta') // 'Minggu, 9 Januari 2022, pukul 00.30 WIB'
 */
export function formatMoment(instant: string, zone: string): string {
  const local = new TZDate(instant, zone);
  return `${format(local, "EEEE, d MMMM yyyy, 'pukul' HH.mm", { locale: id })} ${zoneName(instant, zone)}`;
}

/** Returns the calendar day of a moment in a zone: "2022-01-09". */
export const dayIn = (instant: string, zone: string): string =>
  remember(`${instant} ${zone}`, () => isoDay(new TZDate(instant, zone)));

/**
 * Returns the moment at which a day starts in a zone (RFC 3339).
 * @example dayStart('2026-11-22', 'Asia/Jakarta') // '2026-11-22T00:00:00+07:00'
 */
export const dayStart = (day: string, zone: string): string =>
  remember(`${day} ${zone}`, () => momentIn(day, '00:00:00', zone));

/** Results by moment and zone, or day and format: each takes up to 0.2 ms, and thousands of pages and citations repeat a few. */
const converted = new Map<string, string>();

function remember(key: string, convert: () => string): string {
  const result = converted.get(key) ?? convert();
  converted.set(key, result);
  return result;
}

/**
 * Returns the moment of a day at a time of day in a zone (RFC 3339), with the zone's offset at that time. A time that occurs
 * twice, when clocks go back, is the first of the two; a time that clocks skip is moved forward by the skipped hour.
 * @example momentIn('2022-01-06', '12:05:00', 'Asia/Jakarta') // '2022-01-06T12:05:00+07:00'
 */
export function momentIn(day: string, time: string, zone: string): string {
  const clock = Date.parse(`${day}T${time}Z`);
  const before = clock - offsetAt(clock - msPerDay, zone);
  const after = clock - offsetAt(clock + msPerDay, zone);
  const instant = [before, after].find((candidate) => candidate + offsetAt(candidate, zone) === clock) ?? before;
  return format(new TZDate(instant, zone), "yyyy-MM-dd'T'HH:mm:ssxxx");
}

const msPerDay = 86_400_000;

/** Returns how far a zone is ahead of UTC at a time in milliseconds, in milliseconds. */
const offsetAt = (time: number, zone: string): number => tzOffset(zone, new Date(time)) * 60_000;

/** Returns a moment in UTC in iCalendar format (RFC 5545, 3.3.5): "20261121T170000Z". */
export const icalendarUtc = (instant: string): string => format(new UTCDate(instant), "yyyyMMdd'T'HHmmss'Z'");

/** Returns a moment in RSS format (RFC 822): "Sat, 21 Nov 2026 17:00:00 GMT". */
export const rfc822Date = (instant: string): string => new Date(instant).toUTCString();

/** Returns the day `count` days after `day`; a negative count gives a day before it. */
export const shiftDay = (day: string, count: number): string => isoDay(addDays(dateOf(day), count));

/** Compares two moments by time, whatever their offsets; null sorts last. */
export function compareMoments(a: string | null, b: string | null): number {
  const [first, second] = [a, b].map((instant) => (instant === null ? Infinity : Date.parse(instant)));
  return first === second ? 0 : Number(first) - Number(second);
}

/** Returns every day from `first` to `last`, both included; [] if `last` is before `first`. */
export const eachDay = (first: string, last: string): string[] =>
  last < first ? [] : eachDayOfInterval({ start: dateOf(first), end: dateOf(last) }).map(isoDay);

/** Returns every month from the month of `first` to that of `last`, both included. `last` must not be before `first`. */
export const eachMonth = (first: string, last: string): string[] =>
  eachMonthOfInterval({ start: dateOf(first), end: dateOf(last) }).map((start) => isoDay(start).slice(0, 7));

/** Returns the weeks that have a day in a month ("2022-01"). Each week has seven days, Monday first. */
export function weeksOfMonth(month: string): string[][] {
  const start = dateOf(`${month}-01`);
  const mondays = eachWeekOfInterval({ start, end: endOfMonth(start) }, { weekStartsOn: 1 }).map(isoDay);
  return mondays.map((monday) => eachDay(monday, shiftDay(monday, 6)));
}

/** Returns true if a text is a day that exists: "2022-02-28", not "2022-02-31". */
export const isDay = (text: string): boolean => isValid(dateOf(text)) && isoDay(dateOf(text)) === text;

/** Returns the number of days from `from` to `to`; negative if `to` is before `from`. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(dateOf(to), dateOf(from));

/** Returns 1 for Monday to 7 for Sunday (ISO 8601). Indonesian calendars start the week on Monday. */
export const weekdayNumber = (day: string): number => Number(format(dateOf(day), 'i'));

/**
 * Returns the filing day of a date: its earliest day, or its latest if no earliest day is known.
 * @throws {Error} when the date has neither
 */
export function filingDay({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): string {
  const day = earliest ?? latest;
  if (day === null)
    throw new Error('The date has neither an earliest nor a latest day. Set an EDTF label that has at least one.');
  return day;
}

// Asia/Ujung_Pandang is the former name of Asia/Makassar.
const indonesianZones = new Map([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Pontianak', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Ujung_Pandang', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
]);

/** Returns "WIB", "WITA" or "WIT" for the zones of Indonesia, and "GMT+6" for others. */
function zoneName(instant: string, zone: string): string {
  return indonesianZones.get(zone) ?? format(new TZDate(instant, zone), 'O', { locale: id });
}

const dateOf = (day: string): UTCDate => new UTCDate(`${day}T00:00:00Z`);

const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd');

const formatDay = (day: string, pattern: string): string =>
  remember(`${day} ${pattern}`, () => format(dateOf(day), pattern, { locale: id }));
