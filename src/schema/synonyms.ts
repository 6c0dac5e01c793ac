import { z } from 'astro/zod';
import { text } from './primitives.ts';

/** A word as a search compares it. */
const word = text.refine((value) => value === value.toLowerCase(), 'lower case');

/** Words of a search that find each other, and words that must not: reviewed by a person, few on purpose. */
export const synonyms = z.strictObject({
  /** Words and phrases, lower case, that mean nearly the same in news. Forms of a word count with it. */
  groups: z.array(z.strictObject({ words: z.array(word).min(2), because: text })).default([]),
  /** Two words that look like forms of one, and are to be kept apart. */
  apart: z.array(z.strictObject({ words: z.tuple([word, word]), because: text })).default([]),
});

export type Synonyms = z.infer<typeof synonyms>;
