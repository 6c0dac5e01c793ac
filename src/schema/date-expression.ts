import { z } from 'astro/zod';
import { day, line, text, verbatim } from './primitives.ts';

/** An expression of time in a source, resolved or marked as no date. */
export const dateExpression = z.strictObject({
  line,
  /** The words, verbatim, found in that line. */
  text: verbatim,
  /** What it dates: something that happened, was said, was published; or how it relates to time otherwise. */
  kind: z.enum(['event', 'statement', 'publication', 'relative', 'order', 'open-future', 'constraint', 'none']),
  /** EDTF label; null where it is no date. A printed clock time stands as an instant. */
  edtf: text.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(['minute', 'day', 'days', 'week-part', 'week', 'month', 'year', 'decade', 'none']),
  /** How it was resolved, or why it is no date, in Indonesian. */
  because: text,
});

export type DateExpression = z.infer<typeof dateExpression>;
