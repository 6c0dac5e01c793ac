import { z } from 'astro/zod';
import { day, id, text, verbatim } from './primitives.ts';
import { speech } from './speech.ts';
import { published } from './when.ts';

/** The facts of one article; its body, one paragraph a block, is the edition of its source. */
export const article = z.strictObject({
  /** The headline as printed and repaired, or supplied from the address. */
  title: text,
  /** Whether the headline is the source's own, was damaged there, or is the archive's from the address. */
  titleSource: z.enum(['printed', 'printed-damaged', 'supplied-from-url']),
  outlet: id,
  /** The reporter as printed; null where none is. */
  author: text.nullable(),
  /** Initials as printed, never expanded; null where none are. */
  initials: text.nullable(),
  published,
  /** The place before the text, verbatim as printed; null where none is. It stays in the body. */
  dateline: verbatim.nullable(),
  /** The line above the text that repeats a passage of it; null where none is. Shown, neither counted nor indexed. */
  standfirst: text.nullable(),
  /** The photo caption that is the body's first paragraph, and whose photo it was; null where there is none. */
  caption: z.strictObject({ credit: id }).nullable(),
  /** What kind of text this is, in one Indonesian sentence. */
  about: text,
  /** Who says each sentence, in order. */
  speech: z.array(speech).min(1),
  /** The day the archive took it in. */
  added: day,
});

export type Article = z.infer<typeof article>;
