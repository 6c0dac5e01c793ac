import { z } from 'astro/zod';
import { day, foreign, id, languageCode, text, url, verbatim } from './primitives.ts';

/** One passage of a comparison. The quote is verbatim, within one sentence, and occurs once in its article. */
const passage = z.strictObject({
  article: id,
  quote: verbatim,
  /** Words of the quote to highlight, verbatim. Without it, pages highlight the words in which two passages differ. */
  mark: z.array(verbatim).optional(),
});

/** A text from outside the reports. `from` says where it is from, in Indonesian; `lang` is the language of the title. */
const outsideSource = z.strictObject({ from: text.optional(), title: text, lang: languageCode.optional(), url });

const letters = { agree: 'A', differ: 'D', contradict: 'C', outside: 'F' };

/**
 * The frontmatter of a comparison of reports. Its body says what readers see in them, and decides nothing that the sources
 * leave open.
 */
export const comparison = z
  .strictObject({
    title: text,
    /** Its letter for the kind, and a number: "D1". */
    code: z.string().regex(/^[ADCF][1-9]\d*$/, 'a letter A, D, C or F and a number, as "D1"'),
    /** The reports agree, differ or contradict each other, or an archivist adds something from outside the reports. */
    kind: z.enum(['agree', 'differ', 'contradict', 'outside']),
    passages: z.array(passage).min(1),
    /** Ids of the events that it concerns. */
    events: z.array(id).default([]),
    /** Words of the title or the note that are not Indonesian. */
    foreign: foreign.default([]),
    /** Only for the kind `outside`: the day of the note, who signed it, and its sources. */
    outside: z
      .strictObject({
        date: day,
        signed: text,
        sources: z.array(outsideSource).min(1),
      })
      .optional(),
  })
  .refine((value) => (value.kind === 'outside') === (value.outside !== undefined), {
    path: ['kind'],
    error: 'kind outside and the key outside (date, signed, sources) together, or neither',
  })
  .refine((value) => value.code.startsWith(letters[value.kind]), {
    path: ['code'],
    error: 'a code that begins with A for agree, D for differ, C for contradict, or F for outside',
  })
  .refine((value) => value.kind === 'outside' || value.passages.length > 1, {
    path: ['passages'],
    error: 'two passages or more',
  })
  .refine(({ passages }) => passages.every(({ mark }) => mark !== undefined) || canMarkDifferences(passages), {
    path: ['passages'],
    error: 'mark in every passage, or exactly two passages without mark',
  });

/** True if the words in which the passages differ can be marked: there are two, and neither has marks of its own. */
const canMarkDifferences = (passages: readonly Passage[]): boolean =>
  passages.length === 2 && passages.every(({ mark }) => mark === undefined);

type Passage = z.infer<typeof passage>;
export type ComparisonEntry = z.infer<typeof comparison>;
