import { findDates } from '#domain/dates/date-finder.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import { completeLines } from '#domain/text/complete-lines.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { Role } from '#schema/source.ts';
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
    const raw = linesOf(source);
    for (const { line, role } of completeLines(source, lines)) {
      const words = raw[line - 1] ?? '';
      if (omitted.has(role) || raw.indexOf(words) !== line - 1) continue;
      const own = dates.filter((date) => date.line === line);
      const next = dates.findIndex((date) => date.line > line);
      const key = dates.length === 0 ? [] : [next === -1 ? dates.length : next];
      for (const { text, start, end } of findDates(words)) {
        if (own.some((date) => includesRange(words, date.text, start, end))) continue;
        const message = `Line ${line} has “${text}”, which looks like a date and is not under dates. Add it with its days, or with kind: none, or leave it out.`;
        yield keyFault(file, ['dates', ...key], message);
      }
    }
  }
}

/** True if an occurrence of a part in a text includes a range. */
function includesRange(text: string, part: string, start: number, end: number): boolean {
  const index = text.lastIndexOf(part, start);
  return index !== -1 && end <= index + part.length;
}
