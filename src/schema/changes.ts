import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';
import { recordKinds } from './records.ts';

/** One dated change of the published record. */
const change = z.strictObject({
  date: day,
  /** The record it concerns; absent when it concerns the archive as a whole. */
  record: z.strictObject({ kind: z.enum(recordKinds), id }).optional(),
  /** What is different now, in Indonesian. */
  what: text,
  /** Why, in Indonesian. */
  why: text,
});

/** `changes.yaml`: every dated change, in any order. */
export const changes = z.strictObject({ changes: z.array(change).default([]) });

export type Change = z.infer<typeof change>;
