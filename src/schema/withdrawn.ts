import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';
import { recordKinds } from './records.ts';

/** The tombstone of a published record: its file is deleted, its id is never used again. */
const withdrawal = z.strictObject({
  kind: z.enum(recordKinds),
  id,
  /** Its title when it was published. */
  title: text.optional(),
  /** The day on which it was withdrawn. */
  date: day,
  /** Why, in Indonesian. */
  reason: text,
});

/** `withdrawn.yaml`: all tombstones, in the order of the pages. */
export const withdrawn = z.strictObject({ withdrawn: z.array(withdrawal).default([]) });

export type TombstoneEntry = z.infer<typeof withdrawal>;
