import { z } from 'astro/zod';
import { day, line, text, verbatim } from './primitives.ts';

/** A date expression in a source: resolved to days, or marked as no date, for which `kind` and `because` are enough. */
export const dateExpression = z.strictObject({
  line,
  /** Its words, verbatim in that line. */
  text: verbatim,
  /** What it dates: an event, a statement, a publication; or another relation to time; `none` for no date. */
  kind: z.enum(['event', 'statement', 'publication', 'relative', 'order', 'open-future', 'constraint', 'none']),
  /** EDTF label; null for no date. A printed time gives an instant: "2022-01-09T00:30:00+07:00". */
  edtf: text.nullable().default(null),
  /** First and last possible day. */
  earliest: day.nullable().default(null),
  latest: day.nullable().default(null),
  precision: z.enum(['minute', 'day', 'days', 'week-part', 'week', 'month', 'year', 'decade', 'none']).default('none'),
  /** How it was resolved, or why it is no date, in Indonesian. */
  because: text,
});

export type DateExpression = z.infer<typeof dateExpression>;
