import { isDay, momentIn, weekdayNumber } from './dates.ts';
import { printedClock } from './printed-clock.ts';
import { monthNumber, monthPattern, printedWeekdayNumber, weekdayPattern } from './printed-names.ts';

/** A printed date or moment. */
export interface PrintedMoment {
  /** "2022-01-06T12:05:00+07:00", "2022-01-06" or "2022-01", by precision. */
  edtf: string;
  precision: 'minute' | 'day' | 'month';
  /** False if a time is printed without a zone, so that its offset is that of the given zone. */
  zonePrinted: boolean;
}

/**
 * Why a text has no moment: it prints none, several, a time or a day that does not exist, or a weekday that is not that of the
 * day.
 */
type MomentProblem = 'none' | 'ambiguous' | 'impossible' | 'weekday';

/** Parses a date as `readMoment` does; null if it has none that can be read. */
export function parseMoment(printed: string, zone: string | null = null): PrintedMoment | null {
  const moment = readMoment(printed, zone);
  return typeof moment === 'string' ? null : moment;
}

/**
 * Parses a date as outlets print it, with any text around it.
 * @param zone IANA name of the zone for a time without a printed zone; without it, such a text gives only its day. A time can
 * be missing in a zone, when clocks go forward.
 * @example readMoment('Terbit: Minggu, 09 Januari 2022 - 00:30 WIB')
 * // { edtf: '2022-01-09T00:30:00+07:00', precision: 'minute', zonePrinted: true }
 * @example readMoment('6/1/2022') // { edtf: '2022-01-06', precision: 'day', zonePrinted: false }
 */
export function readMoment(printed: string, zone: string | null = null): PrintedMoment | MomentProblem {
  const text = printed.replaceAll(/[‘’ʼ\u0060´]/gu, "'").replaceAll(/\s+/gu, ' ');
  const date = printedDay(text);
  if (typeof date === 'string') return date;
  const { day, rest } = date;
  if (day.length === 7) return { edtf: day, precision: 'month', zonePrinted: false };
  const clock = printedClock(rest);
  if (clock === 'none') return { edtf: day, precision: 'day', zonePrinted: false };
  if (typeof clock === 'string') return clock;
  if (clock.offset !== null)
    return { edtf: `${day}T${clock.time}${clock.offset}`, precision: 'minute', zonePrinted: true };
  if (zone === null) return { edtf: day, precision: 'day', zonePrinted: false };
  const moment = momentIn(day, clock.time, zone);
  // When clocks go forward, the times of one hour do not exist.
  return moment.slice(11, 19) === clock.time ? { edtf: moment, precision: 'minute', zonePrinted: false } : 'impossible';
}

const year = String.raw`(?<year>[12]\d{3})(?!\d)`;
const number = String.raw`(?<!\d)(?<!\d[./-])(?<day>\d{1,2})`;
const name = String.raw`(?<name>${monthPattern})`;
const gap = String.raw`[\s./,-]+`;

// Indonesia writes the day before the month. A month in letters may also come first, as in English.
const forms = [
  String.raw`(?<!\d)${year.replace('(?!\\d)', '')}(?<mark>[-/.])(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)`,
  String.raw`${number}\s?(?<mark>[/.-])\s?(?<month>\d{1,2})\s?\k<mark>\s?${year}`,
  String.raw`${number}(?:st|nd|rd|th)?(?:\sof)?${gap}${name}${gap}${year}`,
  String.raw`(?<!\p{L})${name}\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s${year}`,
].map((form) => new RegExp(form, 'giu'));

const monthForm = new RegExp(String.raw`(?<![\p{L}\d])(?<!\d\s)${name}\.?,?\s+${year}`, 'giu');

/** Matches the text before a date if the date is the end of a range: “6–8 Januari 2022”, “6 Januari hingga 8 Januari 2022”. */
const rangeStart = new RegExp(
  String.raw`(?:(?<![\d:.])\d{1,2}|(?:${monthPattern})(?:\s+\d{4})?)\s*(?:[-–—]|s\.?/d|sampai|hingga|dan|to|until|and)\s*$`,
  'iu',
);

const weekdayBefore = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${weekdayPattern})\b\.?(?:[\s,;|/•·()–—-]|tanggal|tgl\.?|pukul|pkl\.?|jam|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|wib|wita|wit)*@`,
  'iu',
);
const weekdayAfter = new RegExp(String.raw`@\s*\(\s*(?<weekday>${weekdayPattern})\s*\)`, 'iu');

/**
 * Returns the date that a text prints: "2022-01-06", or "2022-01" if only the month is printed; and the text with “@” in its place.
 * @param text with plain spaces and apostrophes
 * @example printedDay('Kamis, 6 Januari 2022 | 12:05') // { day: '2022-01-06', rest: 'Kamis, @ | 12:05' }
 */
function printedDay(text: string): { day: string; rest: string } | MomentProblem {
  const days = forms.flatMap((form) => [...text.matchAll(form)]);
  const matches = days.length > 0 ? days : [...text.matchAll(monthForm)];
  const [first] = matches.toSorted((a, b) => a.index - b.index);
  if (!first) return 'none';
  const labels = new Set(matches.map(({ groups = {} }) => labelOf(groups)));
  if (labels.has(null)) return 'impossible';
  const [label] = labels;
  if (labels.size > 1 || rangeStart.test(text.slice(0, first.index)) || typeof label !== 'string') return 'ambiguous';
  const rest = matches.reduce((words, match) => words.replace(match[0], '@'), text);
  const weekday = (weekdayBefore.exec(rest) ?? weekdayAfter.exec(rest))?.groups?.weekday;
  if (weekday !== undefined && label.length === 10 && printedWeekdayNumber(weekday) !== weekdayNumber(label))
    return 'weekday';
  return { day: label, rest };
}

/** Returns "2022-01-06" or "2022-01"; null if there is no such day. */
function labelOf({ year: printed, month, name: monthName, day }: Record<string, string | undefined>): string | null {
  const number = monthName === undefined ? (month ?? '') : String(monthNumber(monthName));
  const label = `${printed ?? ''}-${number.padStart(2, '0')}`;
  if (day === undefined) return label;
  const whole = `${label}-${day.padStart(2, '0')}`;
  return isDay(whole) ? whole : null;
}
