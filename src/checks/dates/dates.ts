import { datePattern } from '#domain/dates/date-finder.ts';
import type { Fault } from '#domain/fault.ts';
import { linesOf } from '#domain/text/spans.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import type { LineRole, Role } from '#schema/source.ts';
import type { Content } from '#checks/content/content.ts';
import { dateViolation } from './date-rules.ts';
import { isAsReceived } from '#checks/source/source-hash.ts';
import { byId } from '#checks/content/memoize.ts';

/** Repeats, promos and chrome are folded away with whatever they say. */
const folded: ReadonlySet<Role> = new Set(['repeat', 'promo', 'chrome', 'blank']);

/** Every expression of time in a source is recorded, and resolved as it reads. */
export function checkDates(content: Content): Fault[] {
  return content.sources.flatMap(({ id, file, parts: { dates, lines = [] } }) => {
    if (!dates || !isAsReceived(content, id)) return []; // a changed text is reported once, by checkReceived
    const raw = linesOf(byId(content.texts).get(id)?.text ?? '');
    const fault = (key: readonly (string | number)[], message: string): Fault => ({
      file,
      at: { key: ['dates', ...key] },
      message,
    });
    return [
      ...dates.flatMap((date, index) => {
        const lack = dateViolation(date, raw[date.line - 1]);
        return lack ? [fault([index, lack.key], `“${date.text}” ${lack.message}.`)] : [];
      }),
      ...unrecorded(lines, dates, raw).map(({ line, text }) => {
        const next = dates.findIndex((date) => date.line > line);
        const message = `line ${String(line)} says “${text}”, which reads like a date and is not recorded; resolve it, or mark it none.`;
        return fault(dates.length === 0 ? [] : [next === -1 ? dates.length : next], message);
      }),
    ];
  });
}

/** What reads like a date in the lines that an edition carries, and stands in no recorded expression. */
function unrecorded(
  rows: readonly LineRole[],
  dates: readonly DateExpression[],
  raw: readonly string[],
): { line: number; text: string }[] {
  return rows
    .filter(({ line, role }) => !folded.has(role) && raw.indexOf(raw[line - 1] ?? '') === line - 1)
    .flatMap(({ line }) => {
      const text = raw[line - 1] ?? '';
      const recorded = dates.filter((date) => date.line === line).flatMap((date) => placesOf(text, date.text));
      const bare = datePattern(text).filter(
        ({ start, end }) => !recorded.some((place) => place.start <= start && end <= place.end),
      );
      // “Rabu (5/1)” is one expression, though it is found as two.
      return bare
        .filter(({ start }, index) => index === 0 || text.slice(bare[index - 1]?.end, start).trim() !== '')
        .map((found) => ({ line, text: found.text }));
    });
}

function placesOf(text: string, part: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(part); start !== -1; start = text.indexOf(part, start + 1))
    places.push({ start, end: start + part.length });
  return places;
}
