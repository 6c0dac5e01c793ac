import { TZDate } from '@date-fns/tz/date';
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
import { parse } from 'date-fns/parse';
import type { Published, When } from '#schema/when.ts';
import { type Certainty, certainty } from './certainty.ts';

// The one file that imports date-fns. Days are read, shifted and written in UTC, so that no zone of a machine moves them, not
// even one that skipped a day. TZDate does not do for that: its setters go through the machine's zone. A moment is written in
// a zone given by name, never in the machine's.

/** "Senin, 10 Januari 2022" */
export const longDay = (day: string): string => words(day, 'EEEE, d MMMM yyyy');

/** "10 Januari 2022" */
export const plainDay = (day: string): string => words(day, 'd MMMM yyyy');

/** "10 Jan" */
export const shortDay = (day: string): string => words(day, 'd MMM');

/** "Senin" */
export const weekday = (day: string): string => words(day, 'EEEE');

/** "Januari 2022", from "2022-01" */
export const monthName = (month: string): string => words(`${month}-01`, 'MMMM yyyy');

/** The names of the months, January first: "Januari". */
export const monthNames: readonly string[] = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
  id.localize.month(month),
);

/** The names of the days of the week, Monday first: "Senin". */
export const weekdayNames: readonly string[] = ([1, 2, 3, 4, 5, 6, 0] as const).map((day) => id.localize.day(day));

/** "Minggu, 9 Januari 2022, 00.30 WIB": a moment as the people of a zone write it (`zone` by IANA name). */
export function moment(instant: string, zone: string): string {
  const there = new TZDate(instant, zone);
  return `${format(there, 'EEEE, d MMMM yyyy, HH.mm', { locale: id })} ${zoneName(instant, zone)}`;
}

/** Offsets of the zones that Indonesian newspapers print. */
const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/**
 * Read a printed moment: "Minggu, 09 Januari 2022 - 00:30 WIB" → "2022-01-09T00:30:00+07:00".
 * Null when it is no moment, or its weekday is not the day's.
 */
export function readMoment(printed: string): string | null {
  const [, named, date = '', hour, minute, zone] =
    /^(\p{L}+), (\d{1,2} \p{L}+ \d{4})\D*?(\d{2})[:.](\d{2}) (WIB|WITA|WIT)$/u.exec(printed) ?? [];
  const at = parse(date, 'd MMMM yyyy', dateOf('2000-01-01'), { locale: id });
  if (!isValid(at) || hour === undefined || minute === undefined) return null;
  const day = isoDay(at);
  return weekday(day) === named ? `${day}T${hour}:${minute}:00${offsets[zone as keyof typeof offsets]}` : null;
}

/** The calendar day of a moment in a zone: "2022-01-09". */
export const dayIn = (instant: string, zone: string): string => isoDay(new TZDate(instant, zone));

/** The moment a day begins in a zone (RFC 3339): "2026-11-22T00:00:00+07:00". */
export function dayStart(day: string, zone: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return format(new TZDate(year, month - 1, date, zone), "yyyy-MM-dd'T'HH:mm:ssxxx");
}

/** A moment in UTC as iCalendar writes it (RFC 5545, 3.3.5): "20261121T170000Z". */
export const utc = (instant: string): string => format(new UTCDate(instant), "yyyyMMdd'T'HHmmss'Z'");

/** A moment as RSS writes it (RFC 822): "Sat, 21 Nov 2026 17:00:00 GMT". */
export const httpDate = (instant: string): string => new Date(instant).toUTCString();

/** The day `count` days after `day`; before it when negative. */
export const shiftDay = (day: string, count: number): string => isoDay(addDays(dateOf(day), count));

/** Order two moments by time, whatever zones they are written in; what has no known moment comes last. */
export function byMoment(a: string | null, b: string | null): number {
  const [one, other] = [a, b].map((instant) => (instant === null ? Infinity : Date.parse(instant)));
  return one === other ? 0 : Number(one) - Number(other);
}

/** Every day from `first` to `last`, both included; none if `last` comes before `first`. */
export const eachDay = (first: string, last: string): string[] =>
  last < first ? [] : eachDayOfInterval({ start: dateOf(first), end: dateOf(last) }).map(isoDay);

/** Every month from that of `first` to that of `last`, both included: "2022-01", "2022-02". `last` is not before `first`. */
export const eachMonth = (first: string, last: string): string[] =>
  eachMonthOfInterval({ start: dateOf(first), end: dateOf(last) }).map((start) => isoDay(start).slice(0, 7));

/** The weeks that have a day in a month ("2022-01"), each with its seven days, Monday first. */
export function weeksOfMonth(month: string): string[][] {
  const start = dateOf(`${month}-01`);
  const mondays = eachWeekOfInterval({ start, end: endOfMonth(start) }, { weekStartsOn: 1 }).map(isoDay);
  return mondays.map((monday) => eachDay(monday, shiftDay(monday, 6)));
}

/** How many days `to` comes after `from`; negative if it comes before. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(dateOf(to), dateOf(from));

/** 1 for Monday to 7 for Sunday (ISO 8601), as Indonesian calendars begin their weeks. */
export const weekdayNumber = (day: string): number => Number(format(dateOf(day), 'i'));

/**
 * A date in words, as sure and as fine as its label: "5 Januari 2022 (belum pasti)", "sekitar 2–5 Januari 2022",
 * "paling lambat 7 Januari 2022", "antara 10 dan 16 Januari 2022", "Januari 2022", "sekitar 2012–2022".
 */
export function dateInWords(date: Span): string {
  const { doubted, estimated } = certainty(date);
  const told = estimated ? `sekitar ${bounds(date)}` : bounds(date);
  return doubted ? `${told} (belum pasti)` : told;
}

function bounds({ edtf, earliest, latest }: Span): string {
  const { oneOf, ends } = certainty({ edtf });
  if (earliest !== null && latest !== null)
    return oneOf
      ? `antara ${rangeInWords(earliest, latest, ' dan ', ends)}`
      : rangeInWords(earliest, latest, '–', ends);
  if (latest !== null) return `paling lambat ${words(latest, pattern[ends[1]])}`;
  return earliest === null ? edtf : `paling awal ${words(earliest, pattern[ends[0]])}`;
}

/**
 * "2–5 Januari 2022", "31 Januari – 2 Februari 2022", "Januari–Maret 2022", "2012–2022"; once where both ends are the same.
 * `ends` says how finely each is told.
 */
export function rangeInWords(
  first: string,
  last: string,
  joint = '–',
  ends: Certainty['ends'] = ['day', 'day'],
): string {
  const [from, to] = [words(first, pattern[ends[0]]), words(last, pattern[ends[1]])];
  if (from === to) return to;
  const start = ends[0] === ends[1] ? shared(first, last, from) : from;
  const tight = joint.includes(' ') || (ends[0] === ends[1] && !start.includes(' '));
  return `${start}${tight ? joint : ` ${joint} `}${to}`;
}

/** The beginning of a range without the month and the year that its end tells too. */
function shared(first: string, last: string, from: string): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return from;
  const [day = '', ...month] = from.split(' ').slice(0, -1);
  return first.slice(0, 7) === last.slice(0, 7) ? day : [day, ...month].join(' ');
}

/** The day under which a date is filed: its first day, or its last where no first is known. */
export function filingDay({ earliest, latest }: Pick<Span, 'earliest' | 'latest'>): string {
  const day = earliest ?? latest;
  if (day === null) throw new Error('A date without any day cannot be filed: give it an earliest or a latest day.');
  return day;
}

/** "WIB", "WITA", "WIT" for Indonesia's zones; "GMT+6" elsewhere. */
function zoneName(instant: string, zone: string): string {
  const known = { 'Asia/Jakarta': 'WIB', 'Asia/Pontianak': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }[
    zone
  ];
  return known ?? format(new TZDate(instant, zone), 'O', { locale: id });
}

const dateOf = (day: string): UTCDate => new UTCDate(`${day}T00:00:00Z`);

const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd');

const words = (day: string, pattern: string): string => format(dateOf(day), pattern, { locale: id });

/** How date-fns writes a day that is told to the year, the month or the day. */
const pattern = { year: 'yyyy', month: 'MMMM yyyy', day: 'd MMMM yyyy' };

type Span = Pick<When | Published, 'edtf' | 'earliest' | 'latest'>;
