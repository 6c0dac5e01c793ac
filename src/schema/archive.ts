import { z } from 'astro/zod';
import { day, text, zone } from './primitives.ts';

/** The archive itself: what it holds, what it does not, and who answers for it. */
export const archive = z.strictObject({
  /** The archive's name. */
  title: text,
  /** The event, in a few words. */
  subject: text,
  /** What this is and what it is not, in two sentences. */
  statement: text,
  /** What belongs in it. */
  scope: text,
  /** The days that the timeline draws, first and last. */
  period: z.strictObject({ earliest: day, latest: day }).refine(({ earliest, latest }) => earliest <= latest, {
    path: ['earliest'],
    error: 'the period ends before it begins',
  }),
  /** IANA name of the zone in which the archive tells times. */
  zone,
  edition: z.strictObject({ number: z.int().min(1), date: day }),
  /** How the edition was made, one paragraph an item. */
  method: z.array(text).min(1),
  /** What nobody can learn from these sources, one sentence an item. */
  unknown: z.array(text).min(1),
  /** Whose the texts are. */
  rights: text,
  /** How to reach the archive; an address where there is one. */
  contact: text,
});

export type Archive = z.infer<typeof archive>;
