import { z } from 'astro/zod';
import { day, foreign, id, languageCode, text, verbatim } from './primitives.ts';
import { speech } from './speech.ts';
import { publicationDate } from './when.ts';

/** One author: a person or an organisation. */
const author = z.union(
  [z.strictObject({ person: text }), z.strictObject({ organisation: text })],
  '“person” or “organisation” with a name',
);

/** The agency that the source credits for the photo of a caption; null if none is credited. */
const photoCredit = z.strictObject({ credit: id.nullable() });

/** The frontmatter of an article. Its body is the edition of its source: one block per paragraph. */
export const article = z.strictObject({
  /** The headline as printed, with repairs; if none is printed, the words of the address, or else those of the archive. */
  title: text,
  /** Where the title comes from: printed, printed but repaired, taken from the address, or written by the archive. */
  titleSource: z.enum(['printed', 'printed-damaged', 'supplied-from-url', 'supplied']),
  /** The language of the text if it is not Indonesian: "en". */
  lang: languageCode.optional(),
  /** The language of the title, if it is not that of the text. */
  titleLang: languageCode.optional(),
  /** Words of the title or the text that are in another language. */
  foreign: foreign.default([]),
  outlet: id,
  /** The author as printed; null if none is printed. */
  author: text.nullable().default(null),
  /** The authors that `author` names; by default one person with these words. Each name is a part of `author`. */
  authors: z.array(author).min(1).optional(),
  /** The initials as printed, not expanded; null if none are printed. */
  initials: text.nullable().default(null),
  published: publicationDate,
  /** When the outlet last changed the article; absent if nothing says so. */
  updated: publicationDate.optional(),
  /** When the outlet corrected the article; absent if nothing says so. */
  corrected: publicationDate.optional(),
  /** The dateline as printed, with its separator: "KOTA - "; null if none is printed. The body contains it too. */
  dateline: verbatim.nullable().default(null),
  /** A line above the text that repeats a passage of it; null if none is printed. It is shown, but not counted or indexed. */
  standfirst: text.nullable().default(null),
  /** The credit of the photo caption; a list, in order, if the body has several captions; null if it has none. */
  caption: z
    .union([photoCredit, z.array(photoCredit).min(1)], 'one caption with its credit, or a list')
    .nullable()
    .default(null),
  /** What kind of text it is, in one Indonesian sentence. */
  about: text,
  /**
   * The agency that every sentence without a row in `speech` came through, or null: such a sentence is narration. Without
   * this key, every sentence needs a row.
   */
  narrationVia: id.nullable().optional(),
  /** The agency of each row in `speech` that states none. */
  via: id.nullable().default(null),
  /** The attribution of sentences, in order: of those with a speaker or quotation marks, or of all. */
  speech: z.array(speech).default([]),
  /** The day on which it was added to the archive. */
  added: day,
});

/** Returns true if the source prints no title. */
export const isTitleSupplied = ({ titleSource }: Pick<ArticleEntry, 'titleSource'>): boolean =>
  titleSource.startsWith('supplied');

/** Returns the captions of an article, in order, each with the key of its credit in the frontmatter. */
export const captionsOf = (
  caption: ArticleEntry['caption'] | undefined,
): { credit: string | null; key: (string | number)[] }[] =>
  [caption ?? []].flat().map(({ credit }, index) => ({
    credit,
    key: ['caption', ...(Array.isArray(caption) ? [index] : []), 'credit'],
  }));

export type ArticleEntry = z.infer<typeof article>;
