import { z } from 'astro/zod';
import { foreign, id, languageCode, text, url, verbatim, zone } from './primitives.ts';

/** A person, an organisation or a place, with all its spellings. */
export const entity = z.strictObject({
  name: text,
  /** What it is, in a few Indonesian words, as the sources say. */
  is: text,
  /** All spellings that the sources print. */
  printed: z.array(verbatim),
  /** Spellings, acronyms and foreign names that readers may type and no source prints. */
  others: z.array(text).default([]),
  /** Passages that mean it without naming it: "sang presiden". Each quote occurs once in its article. */
  described: z.array(z.strictObject({ article: id, quote: verbatim })).default([]),
  /** The language of the name if it is not Indonesian: "en". */
  lang: languageCode.optional(),
  /** Printed spellings that are not Indonesian, with their language: "en". */
  foreign: foreign.default([]),
  /** A note for readers, in Indonesian. */
  note: text.optional(),
});

/** An outlet. */
export const outlet = entity.extend({
  /** The address of its home page. */
  url,
  /** The time zone of its printed times: "Asia/Jakarta". */
  zone,
});

export type Entity = z.infer<typeof entity>;
export type Outlet = z.infer<typeof outlet>;
