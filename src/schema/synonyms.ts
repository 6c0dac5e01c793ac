import { z } from 'astro/zod';
import { text } from './primitives.ts';

/** A word in lower case, as the search compares it. */
const word = text.refine((value) => value === value.toLowerCase(), 'lower case');

/** `synonyms.yaml`: words that a search treats as one, and words that it must not. A short list, reviewed by a person. */
export const synonyms = z.strictObject({
  /** Groups of words and phrases with nearly the same meaning in news. All forms of a word belong to its group. */
  groups: z.array(z.strictObject({ words: z.array(word).min(2), because: text })).default([]),
  /** Pairs of words that look like forms of one word and are not. */
  apart: z.array(z.strictObject({ words: z.tuple([word, word]), because: text })).default([]),
});

export type Synonyms = z.infer<typeof synonyms>;
