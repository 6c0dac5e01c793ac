import { z } from 'astro/zod';
import { day, text, zone } from './primitives.ts';

/** Words of a text, and the count on which they rest. A count of articles asks to read any statement again for a new one. */
const claim = z
  .strictObject({
    words: text,
    counts: z.enum(['articles', 'outlets', 'titles-not-printed', 'dates-not-printed', 'repairs', 'articles-with-word']),
    /** Only for `articles-with-word`, in lower case. */
    word: text.optional(),
    equals: z.int().min(0),
  })
  .refine(({ counts, word }) => (counts === 'articles-with-word') === (word !== undefined), {
    path: ['word'],
    error: 'a word for articles-with-word, and nothing for other counts',
  });

/** `archive.yaml`: name, scope, method and rights of the archive. Texts are Indonesian. */
export const archive = z.strictObject({
  /** The name of the archive. */
  title: text,
  /** The event, in a few words. */
  subject: text,
  /** What the archive is and is not, in two sentences. */
  statement: text,
  /**
   * What the archive cannot show, in one line, for the home page. As in `statement`, `{kalimat}` is the number of sentences,
   * and `{narasumber}` the number of those that give words of a named speaker.
   */
  limits: text.optional(),
  /** Which reports the archive includes. */
  scope: text,
  /** The first and the last day of the timeline. */
  period: z.strictObject({ earliest: day, latest: day }).refine(({ earliest, latest }) => earliest <= latest, {
    path: ['earliest'],
    error: 'a day that is not after latest',
  }),
  /** The time zone that dates feeds, data files and sitemap. Pages give times in the zone of the outlet. */
  zone,
  /** The number of the edition, and its day: the day of its last change. */
  edition: z.strictObject({ number: z.int().min(1), date: day }),
  /** How the edition was made, one paragraph per item. */
  method: z.array(text).min(1),
  /** What the sources do not say, one sentence per item. */
  unknown: z.array(text).min(1),
  /** Statements about the whole archive, in these texts or in notes, that verify compares with the content. */
  claims: z.array(claim).default([]),
  /** Who owns the rights in the texts. */
  rights: text,
  /** How to contact the archive: an address, if there is one. */
  contact: text,
});

export type ArchiveEntry = z.infer<typeof archive>;
