import { monthNumber, monthPattern, printedWeekdayNumber, weekdayPattern } from './printed-names.ts';
import { isDay, weekdayNumber } from './dates.ts';

/** The date that a text prints. */
export interface PrintedDay {
  /** "2022-01-06", or "2022-01" if only the month is printed. */
  day: string;
  /** The text with “@” in place of the date. */
  rest: string;
}

/** Why a text has no date that can be read: it prints none, an impossible one, several, or one with a wrong weekday. */
export type DayProblem = 'none' | 'impossible' | 'ambiguous' | 'weekday';

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
 * Returns the date that a text prints: one day, or one month if no day is printed.
 * @param text with plain spaces and apostrophes
 * @example printedDay('Kamis, 6 Januari 2022 | 12:05') // { day: '2022-01-06', rest: 'Kamis, @ | 12:05' }
 */
export function printedDay(text: string): PrintedDay | DayProblem {
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
