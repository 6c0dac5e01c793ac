import { monthAndDayIn, weekdayIn, yearIn } from '#domain/dates/date-finder.ts';
import { shiftDay, weekday } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';

/** A broken rule: the key, what is wrong as the end of a sentence, and what to do as a sentence. */
type DateViolation = Record<'problem' | 'fix', string> & { key: keyof DateExpression };

type Bounds = Pick<DateExpression, 'earliest' | 'latest'>;

/**
 * The first rule that a recorded date expression breaks; null when it breaks none.
 * @param line its line of the source; undefined when the source has no such line
 */
export function dateViolation(date: DateExpression, line: string | undefined): DateViolation | null {
  const missing = `is in line ${date.line}, which the source does not have`;
  if (line === undefined) return { key: 'line', problem: missing, fix: 'Correct the line.' };
  if (!line.includes(date.text))
    return { key: 'text', problem: `does not occur in line ${date.line}`, fix: 'Copy the words exactly as printed.' };
  const { edtf } = date;
  if (edtf === null) return unresolvedViolation(date);
  const bounds = edtfBounds(edtf);
  const problem = `has the label “${edtf}”, which is not EDTF (ISO 8601-2)`;
  if (bounds === null) return { key: 'edtf', problem, fix: 'Correct edtf.' };
  return printedViolation(date, edtf, printableDays(bounds)) ?? boundsViolation(date, edtf, bounds);
}

/** A date expression without an EDTF label has no days. It prints none, or its kind is none. */
function unresolvedViolation(date: DateExpression): DateViolation | null {
  if (date.earliest ?? date.latest)
    return { key: 'edtf', problem: 'has earliest or latest, but edtf is null', fix: 'Write the EDTF label.' };
  // The editor may answer “no date” to any words, with a reason: “(6/1)” can be a score.
  const printed = date.kind === 'none' ? null : monthAndDayIn(date.text);
  if (printed === null) return null;
  const fix = 'Write the day, or kind: none with the reason.';
  return { key: 'edtf', problem: `prints ${monthAndDay(printed)}, but edtf is null`, fix };
}

/** The EDTF label has the day, month, year, weekday and time that the words print; a range has them at one of its ends. */
function printedViolation({ kind, text }: DateExpression, edtf: string, days: readonly string[]): DateViolation | null {
  if (kind === 'none')
    return { key: 'kind', problem: `has kind none, but also the label “${edtf}”`, fix: 'Correct kind, or write null.' };
  const [first] = days;
  if (first === undefined) return null;
  const wrong = (printed: string, found = `edtf is ${edtf}`): DateViolation => {
    const fix = 'Correct edtf, or record fewer words if the source is wrong.';
    return { key: 'edtf', problem: `prints ${printed}, but ${found}`, fix };
  };
  const [printed, year, printedWeekday, moment] = [
    monthAndDayIn(text),
    yearIn(text),
    weekdayIn(text),
    parseMoment(text),
  ];
  if (printed !== null && !days.some((day) => day.slice(5) === printed)) return wrong(monthAndDay(printed));
  if (printed !== null && year !== null && !days.some((day) => day.startsWith(year))) return wrong(`the year ${year}`);
  if (printedWeekday !== null && !days.some((day) => weekday(day) === printedWeekday))
    return wrong(printedWeekday, `${first} is ${weekday(first)}`);
  // A time without a zone may be in any zone, so only a moment with a printed zone can contradict the label.
  return moment?.zonePrinted && moment.edtf !== edtf ? wrong(moment.edtf) : null;
}

/**
 * The days that the words of a date can print: its first and its last day. The words of an open date can print the day next
 * to its bound: “setelah 5 Januari” begins on 6 January.
 */
function printableDays({ earliest, latest }: Bounds): string[] {
  if (earliest === null) return latest === null ? [] : [latest, shiftDay(latest, 1)];
  return latest === null ? [earliest, shiftDay(earliest, -1)] : [earliest, latest];
}

/** earliest and latest lie within the EDTF label, equal it if it is one day, and fit each other and the precision. */
function boundsViolation(date: DateExpression, edtf: string, label: Bounds): DateViolation | null {
  const { earliest, latest, precision } = date;
  const isOneDay = label.earliest !== null && label.earliest === label.latest;
  for (const key of ['earliest', 'latest'] as const) {
    const day = date[key];
    if (day === null ? !isOneDay : (label.earliest ?? day) <= day && day <= (label.latest ?? day)) continue;
    const range = isOneDay ? label.earliest : `between ${label.earliest ?? '…'} and ${label.latest ?? '…'}`;
    const problem = `has the label “${edtf}”: expected ${key} ${range}, found ${day ?? 'null'}`;
    return { key, problem, fix: `Correct ${key} or edtf.` };
  }
  const reversed = `has earliest ${earliest}, after latest ${latest}`;
  if (earliest !== null && latest !== null && earliest > latest)
    return { key: 'earliest', problem: reversed, fix: 'Correct earliest or latest.' };
  if (edtf.includes('T') === (precision === 'minute') && (!isOneDay || ['minute', 'day'].includes(precision)))
    return null;
  const problem = `has the label “${edtf}”, which does not have the precision ${precision}`;
  return { key: 'precision', problem, fix: 'Correct precision or edtf.' };
}

/** "day 05 of month 02" from "02-05". */
function monthAndDay(printed: string): string {
  const [month, day] = printed.split('-');
  return `day ${day} of month ${month}`;
}
