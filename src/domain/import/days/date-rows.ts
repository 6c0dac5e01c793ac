import { findDates } from '#domain/dates/date-finder.ts';
import { isDay } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { type LineRole, paragraphRole, type Role } from '#schema/source.ts';
import { reasons } from '#domain/import/reasons.ts';
import { type DayContext, type ResolvedDay, resolveDay } from './resolve-day.ts';

/** A proposed row of `dates`. */
export interface ProposedDate extends Pick<DateExpression, 'line' | 'text' | 'kind' | 'edtf' | 'because'> {
  sure: boolean;
}

/** Roles of lines whose dates are proposed. */
const dated: ReadonlySet<Role> = new Set(['headline', 'standfirst', ...paragraphRole.options]);
const future =
  /(?<!\p{L})(?:akan|bakal|rencana\p{L}*|direncanakan|dijadwalkan|mendatang|nanti|depan|besok|will|scheduled|next)(?!\p{L})/iu;
const saying =
  /(?<!\p{L})(?:(?:kata|ujar|ucap|tutur|ungkap|jelas|tegas|sebut|imbuh|tambah|papar|terang)(?:nya)?|mengatakan|menyatakan|menyebut\p{L}*|menjelaskan|dalam keterangan\p{L}*|dikutip|dilansir|said)(?!\p{L})[^.]*$/iu;

/**
 * Proposes the date expressions of a source: those of the printed publication, and those of the text that can be resolved.
 * @param published the day of publication; null if unknown
 */
export function dateRows(
  lines: readonly string[],
  rows: readonly LineRole[],
  context: Pick<DayContext, 'published' | 'period'>,
  zone: string,
): ProposedDate[] {
  const published = rows.flatMap(({ line, role, parts = [] }): ProposedDate[] => {
    const isDate = role === 'published' || role === 'updated';
    const words = isDate ? lines[line - 1] : parts.find((part) => part.role === 'published')?.text;
    const moment = words === undefined ? null : parseMoment(words, zone);
    if (words === undefined || !moment) return [];
    const because = reasons.printedPublication(moment);
    return [{ line, text: words.trim(), kind: 'publication', edtf: moment.edtf, because, sure: true }];
  });
  const candidates = rows
    .filter(({ role }) => dated.has(role))
    .flatMap(({ line }) => {
      const words = lines[line - 1] ?? '';
      const texts = Map.groupBy(findDates(words), ({ text }) => text);
      return [...texts].map(([text, [first]]) => {
        const start = first?.start ?? 0;
        return { line, text, before: words.slice(0, start), isFuture: isFutureAt(words, start) };
      });
    });
  // Without a day of publication, the last day that is printed with its year shows the year of the others.
  const days = candidates.map(({ text }) => parseMoment(text)?.edtf.slice(0, 10) ?? '');
  const last = days.filter(isDay).toSorted().at(-1);
  const period = context.published === null && last !== undefined ? { earliest: last, latest: last } : context.period;
  const explicit = candidates.flatMap(({ text }) => {
    const day = resolveDay(text, { ...context, period, explicit: [], isFuture: false });
    return day?.explicit && isDay(day.edtf) ? [day.edtf] : [];
  });
  const found = candidates.flatMap(({ line, text, before, isFuture }): ProposedDate[] => {
    const resolve = (words: string): ResolvedDay | null =>
      resolveDay(words, { ...context, period, explicit, isFuture });
    const whole = resolve(text);
    if (whole) return [{ line, text, kind: kindOf(whole, before, isFuture), ...whole }];
    // A printed weekday that is not that of its day: the day counts, and an editor decides.
    const words = /^\p{L}+['’]?\p{L}*,?\s(.*\d.*)$/u.exec(text)?.[1] ?? '';
    const day = resolve(words);
    if (!day) return [];
    const because = reasons.wrongWeekday(text, day.edtf);
    return [{ line, text: words, kind: kindOf(day, before, isFuture), edtf: day.edtf, because, sure: false }];
  });
  return [...published, ...found].toSorted((a, b) => a.line - b.line);

  function kindOf(day: ResolvedDay, before: string, isFuture: boolean): ProposedDate['kind'] {
    const earliest = edtfBounds(day.edtf)?.earliest ?? '';
    if (context.published === null ? isFuture : earliest > context.published) return 'open-future';
    if (!day.explicit && !isDay(day.edtf)) return 'relative';
    return saying.test(before) ? 'statement' : 'event';
  }
}

/** True if words of the sentence around an offset speak of the future; whole words, as the end of "diberitakan" is no "akan". */
function isFutureAt(text: string, offset: number): boolean {
  const before =
    text
      .slice(0, offset)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(offset).split(/[.!?]\s/);
  return future.test([/(?<!\p{L}).{0,60}$/su.exec(before), /^.{0,30}(?!\p{L})/su.exec(after)].join(''));
}
