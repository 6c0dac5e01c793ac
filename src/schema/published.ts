import { z } from 'astro/zod';
import { day, id } from './primitives.ts';
import { recordKinds } from './records.ts';

/** One line of the published list, `published.txt`: a record, and the day on which it was first published. */
export const publishedRecord = z.strictObject({ kind: z.enum(recordKinds), id, since: day });
