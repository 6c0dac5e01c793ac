import { dayAndMonth, weekdayIn, yearIn } from '#domain/dates/date-finder.ts';
import { readMoment, weekday } from '#domain/dates/dates.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';

/** What is wrong with a recorded expression, and at which of its keys it is mended. */
export interface DateViolation {
  key: keyof DateExpression;
  message: string;
}

/** What keeps an expression of time from being resolved as it reads in its line; null when nothing does. */
export function dateViolation(date: DateExpression, line: string | undefined): DateViolation | null {
  if (line === undefined)
    return { key: 'line', message: `stands in line ${String(date.line)}, which the source has not; mend the number` };
  if (!line.includes(date.text))
    return { key: 'text', message: `does not stand in line ${String(date.line)}; quote it to the character` };
  return date.edtf === null
    ? lackUnresolved(date)
    : (lackAgainstPrint(date, date.edtf) ?? lackOfBounds(date, date.edtf));
}

function lackUnresolved(date: DateExpression): DateViolation | null {
  if (date.earliest ?? date.latest) return { key: 'edtf', message: 'has days, so it has an EDTF label; write it' };
  const printed = dayAndMonth(date.text);
  if (printed === null) return null;
  const key = date.kind === 'none' ? 'kind' : 'edtf';
  return { key, message: `prints day and month ${printed} (month-day); resolve it` };
}

/** Where the resolved day is not the one that the words print. */
function lackAgainstPrint({ kind, text }: DateExpression, edtf: string): DateViolation | null {
  const wrong = (message: string): DateViolation => ({ key: 'edtf', message: `${message}; mend it` });
  const day = edtfBounds(edtf)?.earliest;
  if (edtfBounds(edtf) === null) return wrong(`is resolved to “${edtf}”, which is not EDTF (ISO 8601-2)`);
  if (kind === 'none') return { key: 'kind', message: `is marked as no date, yet has “${edtf}”; take out one of them` };
  if (day === null || day === undefined) return null;
  const [printed, year, named, moment] = [dayAndMonth(text), yearIn(text), weekdayIn(text), readMoment(text)];
  if (printed !== null && day.slice(5) !== printed)
    return wrong(`prints day and month ${printed} (month-day), the record says ${edtf}`);
  if (printed !== null && year !== null && day.slice(0, 4) !== year)
    return wrong(`prints the year ${year}, the record says ${edtf}`);
  if (named !== null && weekday(day) !== named) return wrong(`prints ${named}, but ${day} is a ${weekday(day)}`);
  return moment === null || moment === edtf ? null : wrong(`prints ${moment}, the record says ${edtf}`);
}

/** Days are those of the label, or fewer where the sources say more; a label of one day is that day. */
function lackOfBounds({ earliest, latest, precision }: DateExpression, edtf: string): DateViolation | null {
  const label = edtfBounds(edtf);
  if (!label) return null;
  const oneDay = label.earliest !== null && label.earliest === label.latest;
  const outside = (day: string | null): boolean =>
    day !== null &&
    ((label.earliest !== null && day < label.earliest) || (label.latest !== null && day > label.latest));
  for (const key of ['earliest', 'latest'] as const) {
    const day = key === 'earliest' ? earliest : latest;
    if (outside(day) || (oneDay && day !== label[key]))
      return {
        key,
        message: `is resolved to “${edtf}”, which makes ${key} ${String(label[key])}, not ${String(day)}; mend one of them`,
      };
  }
  if (earliest !== null && latest !== null && earliest > latest)
    return { key: 'earliest', message: `ends on ${latest}, before it begins on ${earliest}; mend one of them` };
  const clock = edtf.includes('T');
  if (clock !== (precision === 'minute') || (oneDay && !['minute', 'day'].includes(precision)))
    return {
      key: 'precision',
      message: `is resolved to “${edtf}”, which is not to the ${precision}; mend one of them`,
    };
  return null;
}
