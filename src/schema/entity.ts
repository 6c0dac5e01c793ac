import { z } from 'astro/zod';
import { id, language, text, url, verbatim, zone } from './primitives.ts';

/** A name of the archive: a person, an organisation or a place, with every spelling that leads to it. */
export const entity = z.strictObject({
  name: text,
  /** What it is, in a few Indonesian words, as the sources have it. */
  is: text,
  /** Every spelling that the sources print. */
  printed: z.array(verbatim),
  /** Spellings, acronyms and foreign names that a reader may type; the sources do not print them. */
  others: z.array(text).default([]),
  /** Places where a source means it without naming it: "sang presiden". Each quote is found once in its article. */
  described: z.array(z.strictObject({ article: id, quote: verbatim })).default([]),
  /** The language of the name where it is not Indonesian: "en". */
  lang: language.optional(),
  /** Printed spellings in another language than Indonesian, with that language: "en". */
  foreign: z.array(z.strictObject({ form: verbatim, lang: language })).default([]),
  /** What the archive knows or does not know about it, in Indonesian. */
  note: text.optional(),
});

/** An outlet: a name of the archive that publishes, in a time zone. */
export const outlet = entity.extend({
  /** Its front page. */
  url,
  /** IANA name of the zone in which it prints its times: "Asia/Jakarta". */
  zone,
});

export type Entity = z.infer<typeof entity>;
export type Outlet = z.infer<typeof outlet>;
