import { z } from 'astro/zod';
import { day, id, text, url, verbatim } from './primitives.ts';

/** One passage of a comparison: verbatim, found once in its article, inside one sentence. */
const passage = z.strictObject({
  article: id,
  quote: verbatim,
  /** The words that matter, verbatim in the quote; needed but between two passages, where the words that differ are marked. */
  mark: z.array(verbatim).optional(),
});

const letters = { agree: 'A', differ: 'D', contradict: 'C', outside: 'F' };

/** The same thing in two reports; its body says what a reader sees there and resolves nothing that the sources leave open. */
export const comparison = z
  .strictObject({
    title: text,
    /** Its number in the archivist's reading: "D1". */
    code: z.string().regex(/^[ADCF][1-9]\d*$/, 'a letter A, D, C or F and a number, as "D1"'),
    /** The reports agree, differ, contradict each other; or the archivist notes something known from outside. */
    kind: z.enum(['agree', 'differ', 'contradict', 'outside']),
    passages: z.array(passage).min(1),
    /** Events that this concerns. */
    events: z.array(id).default([]),
    /** For a note from outside: its day, who signs it, and what it rests on. */
    outside: z
      .strictObject({
        date: day,
        signed: text,
        sources: z.array(z.strictObject({ title: text, url })).min(1),
      })
      .optional(),
  })
  .refine((value) => (value.kind === 'outside') === (value.outside !== undefined), {
    path: ['kind'],
    error: 'a note from outside, and only that, has outside: its day, who signs it, and its sources',
  })
  .refine((value) => value.code.startsWith(letters[value.kind]), {
    path: ['code'],
    error: 'a code begins with A for agree, D for differ, C for contradict, F for outside',
  })
  .refine((value) => value.kind === 'outside' || value.passages.length > 1, {
    path: ['passages'],
    error: 'a comparison has two passages or more',
  })
  .refine(({ passages }) => passages.every(({ mark }) => mark !== undefined) || isByDifference(passages), {
    path: ['passages'],
    error: 'every passage has mark, or there are two and neither has',
  });

/** Whether the words that differ can be marked by themselves: between two passages, of which none says what matters. */
const isByDifference = (passages: readonly Passage[]): boolean =>
  passages.length === 2 && passages.every(({ mark }) => mark === undefined);

type Passage = z.infer<typeof passage>;
export type Comparison = z.infer<typeof comparison>;
