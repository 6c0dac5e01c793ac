import { z } from 'astro/zod';
import { foreign, id, text, verbatim } from './primitives.ts';
import { inconsistent, isConsistent, mode, speaker } from './speech.ts';
import { eventDate } from './when.ts';

/** A quote that supports an event: verbatim, within one sentence, and only once in its article. */
const evidence = z
  .strictObject({
    article: id,
    quote: verbatim,
    /** Who says it and how, if that differs from the speech row of the sentence. */
    speaker: speaker.optional(),
    mode: mode.optional(),
    /** A note for readers on this quote, in Indonesian. */
    note: text.optional(),
    /** True for the quote that supports the title best. Without it, the first quote is the lead. */
    lead: z.literal(true).optional(),
  })
  .refine(isConsistent, inconsistent);

/** The frontmatter of an event or statement. Its body is the archivist's note, in Markdown. */
export const event = z.strictObject({
  /** In neutral words of the archive. */
  title: text,
  /** Its own number; orders the events of one day. */
  number: z.int().min(1),
  /** Something that happened, or something that was said. */
  kind: z.enum(['event', 'statement']),
  /** When it happened, or when it was said. */
  when: eventDate,
  /** Who says so, in one Indonesian sentence. */
  attribution: text,
  /** Words of the title, the attribution or the note that are not Indonesian. */
  foreign: foreign.default([]),
  evidence: z
    .array(evidence)
    .min(1)
    .refine((items) => items.filter(({ lead }) => lead).length < 2, 'at most one quote with lead: true'),
  /** It is `about` another event, `part-of` it, or `fulfilled-by` it. */
  relations: z.array(z.strictObject({ type: z.enum(['about', 'part-of', 'fulfilled-by']), event: id })).default([]),
});

/** Returns the index of the lead quote of an event: the one with `lead: true`, or else the first. */
export const leadIndex = (evidence: readonly Pick<EvidenceEntry, 'lead'>[]): number =>
  Math.max(
    0,
    evidence.findIndex(({ lead }) => lead),
  );

export type EvidenceEntry = z.infer<typeof evidence>;
export type EventEntry = z.infer<typeof event>;
