import { findDates } from '#domain/dates/date-finder.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import { completeLines } from '#domain/text/complete-lines.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import type { LineRole, Role } from '#schema/source.ts';
import type { Content } from '#checks/content/content.ts';
import { dateViolation } from './date-rules.ts';
import { isAsReceived } from '#checks/source/source-hash.ts';
import { byId } from '#domain/memoize.ts';

/** Roles of lines whose dates need no record, because the edition omits the line or it is empty. */
const omitted: ReadonlySet<Role> = new Set(['repeat', 'promo', 'chrome', 'blank']);

/** Finds each break of this rule: every date expression in the record of a source follows the rules of dates. */
export function* checkDates(content: Content): Generator<Fault> {
  for (const { id, file, validValues } of content.sources) {
    if (!isAsReceived(content, id)) continue; // checkSourceHash reports a changed source
    const raw = linesOf(byId(content.texts).get(id)?.text ?? '');
    for (const [index, date] of (validValues.dates ?? []).entries()) {
      const violation = dateViolation(date, raw[date.line - 1]);
      if (!violation) continue;
      const message = `“${date.text}” ${violation.problem}. ${violation.fix}`;
      yield keyFault(file, ['dates', index, violation.key], message);
    }
  }
}

/**
 * The words in the included lines of each source that look like a date and are not in its record. They are proposals for the
 * editor and no faults.
 */
export function* unrecordedDates(content: Content): Generator<Fault> {
  for (const { id, file, validValues } of content.sources) {
    const { dates, lines = [] } = validValues;
    if (!dates || !isAsReceived(content, id)) continue;
    const source = byId(content.texts).get(id)?.text ?? '';
    for (const { line, text } of unrecorded(completeLines(source, lines), dates, linesOf(source))) {
      const next = dates.findIndex((date) => date.line > line);
      const key = dates.length === 0 ? [] : [next === -1 ? dates.length : next];
      const message = `Line ${line} has “${text}”, which looks like a date and is not under dates. Add it with its days, or with kind: none, or leave it out.`;
      yield keyFault(file, ['dates', ...key], message);
    }
  }
}

/** Words that look like a date, are in an included line, and are not part of a recorded expression. */
function unrecorded(
  rows: readonly LineRole[],
  dates: readonly DateExpression[],
  raw: readonly string[],
): { line: number; text: string }[] {
  return rows
    .filter(({ line, role }) => !omitted.has(role) && raw.indexOf(raw[line - 1] ?? '') === line - 1)
    .flatMap(({ line }) => {
      const text = raw[line - 1] ?? '';
      const recorded = dates.filter((date) => date.line === line).flatMap((date) => rangesOf(text, date.text));
      return findDates(text)
        .filter(({ start, end }) => !recorded.some((range) => range.start <= start && end <= range.end))
        .map((found) => ({ line, text: found.text }));
    });
}

/** All occurrences of a part in a text, as UTF-16 offsets; the end is exclusive. */
function rangesOf(text: string, part: string): { start: number; end: number }[] {
  const ranges = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1))
    ranges.push({ start, end: start + part.length });
  return ranges;
}
