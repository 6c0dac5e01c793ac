import { z } from 'astro/zod';
import { edtfBounds } from './edtf-bounds.ts';
import { day, instant, text } from './primitives.ts';

/** Where a fact comes from: the source prints it; prints all but the year; implies it; or it comes from outside the sources. */
export const basis = z.enum(['printed', 'year-inferred', 'inferred', 'outside']);

const shape = {
  /** The date in EDTF (ISO 8601-2): `?` uncertain, `~` approximate, `[..X]` one unknown day on or before X. */
  edtf: text,
  /** First day it can be; null when the sources set no first day. */
  earliest: day.nullable(),
  /** Last day it can be; null when the sources set no last day. */
  latest: day.nullable(),
  basis,
  /** Why it stands there, in one Indonesian sentence for readers. */
  because: text,
};

/** A date as sure as the sources allow, with the reason it stands there. */
export const when = z.strictObject(shape).superRefine(boundsAgree);

/** When an article was published: the printed moment, or null and the days it can have been. */
export const published = z.strictObject({ at: instant.nullable(), ...shape }).superRefine(boundsAgree);

function boundsAgree(value: z.infer<z.ZodObject<typeof shape>>, context: z.RefinementCtx): void {
  const found = edtfBounds(value.edtf);
  if (!found) {
    context.addIssue({ code: 'custom', path: ['edtf'], message: `"${value.edtf}" is not EDTF (ISO 8601-2)` });
    return;
  }
  const wrong = (['earliest', 'latest'] as const).filter((end) => found[end] !== value[end]);
  const said = wrong.map((end) => `"${value.edtf}" makes ${end} ${found[end] ?? 'null'}, not ${value[end] ?? 'null'}`);
  // Where both ends disagree, it is the label that does.
  if (wrong[0] !== undefined)
    context.addIssue({ code: 'custom', path: [wrong.length === 2 ? 'edtf' : wrong[0]], message: said.join(', and ') });
}

export type Basis = z.infer<typeof basis>;
export type When = z.infer<typeof when>;
export type Published = z.infer<typeof published>;
