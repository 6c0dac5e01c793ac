import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';
import { recordKinds } from './records.ts';

/** One dated change of a record or of the archive. */
const change = z.strictObject({
  date: day,
  /** The changed record; absent if the change concerns the whole archive. */
  record: z.strictObject({ kind: z.enum(recordKinds), id }).optional(),
  /** What changed, in Indonesian. */
  what: text,
  /** Why, in Indonesian. */
  why: text,
});

/** `changes.yaml`: all changes, in any order. */
export const changes = z.strictObject({ changes: z.array(change).default([]) });

export type Change = z.infer<typeof change>;
