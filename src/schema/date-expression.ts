import { z } from 'astro/zod';
import { edtfBounds, withBounds } from './edtf-bounds.ts';
import { day, line, text, verbatim } from './primitives.ts';

const precision = z.enum(['minute', 'day', 'days', 'week-part', 'week', 'month', 'year', 'decade', 'none']);

/** A date expression in a source: resolved to days, or marked as no date, for which `kind` and `because` are enough. */
const written = z.strictObject({
  line,
  /** Its words, verbatim in that line. */
  text: verbatim,
  /** What it dates: an event, a statement, a publication; or another relation to time; `none` for no date. */
  kind: z.enum(['event', 'statement', 'publication', 'relative', 'order', 'open-future', 'constraint', 'none']),
  /** EDTF label; null for no date. A printed time gives an instant: "2022-01-09T00:30:00+07:00". */
  edtf: text.nullable().default(null),
  /** First and last possible day. Computed from `edtf`; compared with it if they are typed. */
  earliest: day.nullable().optional(),
  latest: day.nullable().optional(),
  precision: precision.optional(),
  /** How it was resolved, or why it is no date, in Indonesian. */
  because: text,
});

/** A date expression in a source: resolved to days, or marked as no date. What is not typed is computed from `edtf`. */
export const dateExpression = written.transform(({ precision: typed, ...value }) => ({
  ...withBounds(value),
  precision: typed ?? precisionOf(value.edtf),
}));

/**
 * Returns the precision that an EDTF label shows; `days` for a range of days.
 * @example precisionOf('2022-01~') // 'month'
 */
export function precisionOf(edtf: string | null): z.infer<typeof precision> {
  if (edtf === null) return 'none';
  if (edtf.includes('T')) return 'minute';
  const bounds = edtfBounds(edtf);
  if (/\d{4}-\d{2}-\d{2}/.test(edtf)) {
    const isOneDay = bounds?.earliest === bounds?.latest;
    return isOneDay || bounds?.earliest === null || bounds?.latest === null ? 'day' : 'days';
  }
  if (/\d{4}-\d{2}/.test(edtf)) return 'month';
  return edtf.includes('X') ? 'decade' : 'year';
}

export type DateExpression = z.infer<typeof dateExpression>;
