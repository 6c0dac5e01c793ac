import { z } from 'astro/zod';
import { day, id, text } from './primitives.ts';
import { recordKinds } from './records.ts';

const kind = z.enum(recordKinds);

/** One line of the published list, `published.txt`: a record, and the day on which it was first published. */
export const publishedRecord = z.strictObject({ kind, id, since: day });

/** One dated change of a record or of the archive. */
const change = z.strictObject({
  date: day,
  /** The changed record; absent if the change concerns the whole archive. */
  record: z.strictObject({ kind, id }).optional(),
  /** What changed, in Indonesian. */
  what: text,
  /** Why, in Indonesian. */
  why: text,
});

/** `changes.yaml`: all changes, in any order. */
export const changes = z.strictObject({ changes: z.array(change).default([]) });

/** The tombstone of a published record: its file is deleted, its id is never used again. */
const withdrawal = z.strictObject({
  kind,
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

export type PublishedEntry = z.infer<typeof publishedRecord>;
export type Change = z.infer<typeof change>;
export type TombstoneEntry = z.infer<typeof withdrawal>;
