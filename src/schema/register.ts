import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';
import { type RecordKind, recordKinds } from './records.ts';

/** A day and a reason for taking a record back. */
const withdrawn = z.strictObject({ date: day, reason: text });

/** One id that was ever published; it is never used again for anything else. */
const registered = z.strictObject({ id, since: day, title: text.optional(), withdrawn: withdrawn.optional() });

const registeredIds = z.array(registered).default([]);

/** `ids.yaml`: every id ever published, by kind of record. */
export const ids = z.strictObject(
  Object.fromEntries(recordKinds.map((kind) => [kind, registeredIds])) as Record<RecordKind, typeof registeredIds>,
);

/** One dated change of the published record. */
const change = z.strictObject({
  date: day,
  /** The record it concerns: its kind and id as in `ids.yaml`; absent when it concerns the archive as a whole. */
  record: z.strictObject({ kind: z.enum(recordKinds), id }).optional(),
  /** What is different now, in Indonesian. */
  what: text,
  /** Why, in Indonesian. */
  why: text,
});

/** `changes.yaml`: every dated change, in any order. */
export const changes = z.strictObject({ changes: z.array(change).default([]) });

export type Ids = z.infer<typeof ids>;
export type Change = z.infer<typeof change>;
export type Withdrawn = z.infer<typeof withdrawn>;
