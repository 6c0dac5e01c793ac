import { z } from 'astro/zod';
import { day, id, text, verbatim } from './primitives.ts';
import { speech } from './speech.ts';
import { publicationDate } from './when.ts';

/** The frontmatter of an article. Its body is the edition of its source: one block per paragraph. */
export const article = z.strictObject({
  /** The headline as printed, with repairs; if none is printed, the words of the address. */
  title: text,
  /** Where the title comes from: printed, printed but repaired, or taken from the address. */
  titleSource: z.enum(['printed', 'printed-damaged', 'supplied-from-url']),
  outlet: id,
  /** The author as printed; null if none is printed. */
  author: text.nullable(),
  /** The initials as printed, not expanded; null if none are printed. */
  initials: text.nullable(),
  published: publicationDate,
  /** When the outlet last changed the article; absent if nothing says so. */
  updated: publicationDate.optional(),
  /** When the outlet corrected the article; absent if nothing says so. */
  corrected: publicationDate.optional(),
  /** The dateline as printed, with its separator: "KOTA - "; null if none is printed. The body contains it too. */
  dateline: verbatim.nullable(),
  /** A line above the text that repeats a passage of it; null if none is printed. It is shown, but not counted or indexed. */
  standfirst: text.nullable(),
  /** The agency of the photo, if the first paragraph of the body is a photo caption; else null. */
  caption: z.strictObject({ credit: id }).nullable(),
  /** What kind of text it is, in one Indonesian sentence. */
  about: text,
  /** One row per sentence, in order. */
  speech: z.array(speech).min(1),
  /** The day on which it was added to the archive. */
  added: day,
});

export type ArticleEntry = z.infer<typeof article>;
