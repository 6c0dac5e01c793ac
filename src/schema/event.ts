import { z } from 'astro/zod';
import { id, text, verbatim } from './primitives.ts';
import { mode, speaker } from './speech.ts';
import { when } from './when.ts';

/** A quote that bears out a record: verbatim, found once in its article, inside one sentence. */
const evidence = z
  .strictObject({
    article: id,
    quote: verbatim,
    /** Who says what this event takes from the sentence, where it is not the sentence's own speaker. */
    speaker: speaker.optional(),
    mode: mode.optional(),
    /** What a reader should know about this use, in Indonesian. */
    note: text.optional(),
  })
  .refine(({ speaker: who, mode: how }) => (who === 'narasi') === (how === 'narasi'), {
    path: ['mode'],
    error: 'mode and speaker are both "narasi", or neither is',
  });

/** One event of the timeline, in the archive's neutral words; its body is the archivist's note. */
export const event = z.strictObject({
  title: text,
  /** Its number in the archive: breaks ties between events of one day. */
  number: z.int().min(1),
  /** Something that happened, or something that was said. */
  kind: z.enum(['event', 'statement']),
  /** The day it stands on: when it happened, or when it was said. */
  when,
  /** Who says so, in one Indonesian sentence. */
  attribution: text,
  evidence: z.array(evidence).min(1),
  /** `about` another event, `part-of` it, or `fulfilled-by` it. */
  relations: z.array(z.strictObject({ type: z.enum(['about', 'part-of', 'fulfilled-by']), event: id })).default([]),
});

export type Evidence = z.infer<typeof evidence>;
export type Event = z.infer<typeof event>;
