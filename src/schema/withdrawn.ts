import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';
import { recordKinds } from './records.ts';

/** The tombstone of one published record: its file is gone, its id is never used again. */
const withdrawal = z.strictObject({
  kind: z.enum(recordKinds),
  id,
  /** Its title when it was published. */
  title: text.optional(),
  /** The day it was withdrawn. */
  date: day,
  /** Why, in Indonesian. */
  reason: text,
});

/** `withdrawn.yaml`: every withdrawn record, in the order in which the pages list them. */
export const withdrawn = z.strictObject({ withdrawn: z.array(withdrawal).default([]) });

export type Withdrawal = z.infer<typeof withdrawal>;
