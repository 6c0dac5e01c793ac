import { z } from 'astro/zod';
import { edtfBounds, withBounds } from './edtf-bounds.ts';
import { day, instant, text } from './primitives.ts';

/** Why a date is known: the source prints it, prints it without the year, or implies it; or it is from outside the sources. */
export const basis = z.enum(['printed', 'year-inferred', 'inferred', 'outside']);

const shape = {
  /** EDTF label (ISO 8601-2): `?` is uncertain, `~` approximate, `[..X]` one unknown day on or before X. */
  edtf: text,
  /** First possible day; null if the sources give none. Computed from `edtf`; compared with it if it is typed. */
  earliest: day.nullable().optional(),
  /** Last possible day, in the same way. */
  latest: day.nullable().optional(),
  basis,
  /** The reason for the date, in one Indonesian sentence for readers. */
  because: text,
};

/** The date of an event: EDTF label, bounds, basis and reason. */
export const eventDate = z.strictObject(shape).superRefine(checkBounds).transform(withBounds);

/**
 * When an article was published, updated or corrected: `at` is the printed moment, or null if no time is printed. With `at`,
 * `edtf` is the same moment and need not be typed.
 */
export const publicationDate = z
  .strictObject({ at: instant.nullable().default(null), ...shape, edtf: text.optional() })
  .transform(({ edtf, ...value }) => ({ ...value, edtf: edtf ?? value.at ?? '' }))
  .superRefine(checkBounds)
  .transform(withBounds);

/** Adds an issue if `edtf` is no EDTF, or if `earliest` or `latest` is not its bound. */
function checkBounds(value: z.infer<z.ZodObject<typeof shape>>, context: z.RefinementCtx): void {
  const bounds = edtfBounds(value.edtf);
  if (!bounds) {
    context.addIssue({
      code: 'custom',
      path: ['edtf'],
      message: `an EDTF date (ISO 8601-2) as "2022-01-31", found "${value.edtf}"`,
    });
    return;
  }
  for (const end of ['earliest', 'latest'] as const) {
    const message = `${end} ${bounds[end] ?? 'null'}, as in edtf "${value.edtf}", found ${value[end] ?? 'null'}`;
    if (value[end] !== undefined && bounds[end] !== value[end])
      context.addIssue({ code: 'custom', path: [end], message });
  }
}

export type Basis = z.infer<typeof basis>;
export type EventDate = z.infer<typeof eventDate>;
export type PublicationDate = z.infer<typeof publicationDate>;
