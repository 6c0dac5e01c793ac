import { isDay } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import type { DateExpression } from '#schema/date-expression.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { type LineRole, paragraphRole, type Role } from '#schema/source.ts';
import { reasons } from '#domain/import/reasons.ts';
import { dayExpressions } from './day-expressions.ts';
import { type DayContext, type ResolvedDay, resolveDay } from './resolve-day.ts';

/** A proposed row of `dates`. */
export interface ProposedDate extends Pick<DateExpression, 'line' | 'text' | 'kind' | 'edtf' | 'because'> {
  /** True if day and month are printed. */
  explicit: boolean;
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
    const words =
      role === 'published' || role === 'updated'
        ? (lines[line - 1] ?? '')
        : parts.find((part) => part.role === 'published')?.text;
    const moment = words === undefined ? null : parseMoment(words, zone);
    if (words === undefined || !moment) return [];
    return [
      {
        line,
        text: words.trim(),
        kind: 'publication',
        edtf: moment.edtf,
        because: reasons.printedPublication(moment),
        explicit: true,
        sure: true,
      },
    ];
  });
  const candidates = rows.flatMap(({ line, role }) => {
    const text = lines[line - 1] ?? '';
    return dated.has(role)
      ? dayExpressions(text).map((expression) => ({
          line,
          ...expression,
          before: text.slice(0, expression.start),
          after: text.slice(expression.start),
        }))
      : [];
  });
  // Whole words: the end of "diberitakan" is no "akan".
  const isFuture = (before: string, after: string): boolean =>
    future.test(
      [
        /(?<!\p{L}).{0,60}$/su.exec(before.split(/[.!?]\s/).at(-1) ?? ''),
        /^.{0,30}(?!\p{L})/su.exec(after.split(/[.!?]\s/)[0] ?? ''),
      ].join(''),
    );
  // Without a day of publication, the last day that is printed with its year shows the year of the others.
  const years = candidates.flatMap(({ text }) => {
    const moment = parseMoment(text);
    return moment && moment.precision !== 'month' ? [moment.edtf.slice(0, 10)] : [];
  });
  const last = years.toSorted().at(-1);
  const period = context.published === null && last !== undefined ? { earliest: last, latest: last } : context.period;
  const explicit = candidates.flatMap(({ text }) => {
    const day = resolveDay(text, { ...context, period, explicit: [], isFuture: false });
    return day?.explicit && isDay(day.edtf) ? [day.edtf] : [];
  });
  const found = candidates.flatMap(({ line, text, before, after }): ProposedDate[] => {
    const isLater = isFuture(before, after);
    const day = (words: string): ReturnType<typeof resolveDay> =>
      resolveDay(words, { ...context, period, explicit, isFuture: isLater });
    const resolved = day(text);
    if (!resolved) {
      // A printed weekday that is not that of its day: the day counts, and an editor decides.
      const [, words] = /^\p{L}+['’]?\p{L}*,?\s(?<rest>.*\d.*)$/u.exec(text) ?? [];
      const rest = words === undefined ? null : day(words);
      if (!rest || words === undefined) return [];
      return [
        {
          line,
          text: words,
          kind: kindOf(rest, before, isLater),
          ...rest,
          because: reasons.wrongWeekday(text, rest.edtf),
          sure: false,
        },
      ];
    }
    return [{ line, text, kind: kindOf(resolved, before, isLater), ...resolved }];
  });
  return [...published, ...found].toSorted((a, b) => a.line - b.line);

  function kindOf({ edtf, explicit }: ResolvedDay, before: string, isLater: boolean): ProposedDate['kind'] {
    const bounds = edtfBounds(edtf);
    const isAfter = context.published === null ? isLater : (bounds?.earliest ?? '') > context.published;
    if (isAfter || (!explicit && !isDay(edtf))) return isAfter ? 'open-future' : 'relative';
    return saying.test(before) ? 'statement' : 'event';
  }
}
