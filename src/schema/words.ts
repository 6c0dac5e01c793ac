import { z } from 'astro/zod';
import { text } from './primitives.ts';

/** A word in lower case, as the search compares it. */
const word = text.refine((value) => value === value.toLowerCase(), 'lower case');

/** `synonyms.yaml`: words that a search treats as one, and words that it must not. A person reviews each. */
export const synonyms = z.strictObject({
  /**
   * Groups of words and phrases with nearly the same meaning in news: `words` find each other, and `typed` words find them,
   * but are not found by them. All forms of a word belong to its group.
   */
  groups: z
    .array(
      z
        .strictObject({ words: z.array(word).min(1), typed: z.array(word).default([]), because: text })
        .refine(({ words, typed }) => words.length + typed.length > 1, 'two words'),
    )
    .default([]),
  /** Pairs of words that look like forms of one word and are not. */
  apart: z.array(z.strictObject({ words: z.tuple([word, word]), because: text })).default([]),
});

/** One word of a topic, and the forms that are counted as this word; by default only the word itself. Case is ignored. */
const topicWord = z
  .strictObject({ word: text, forms: z.array(text).min(1).optional() })
  .transform(({ word: name, forms = [name] }) => ({ word: name, forms }));

/** Different words of the reports for the same thing. */
const topic = z.strictObject({
  title: text,
  /** A note for readers on this choice of words, in Indonesian. */
  note: text,
  words: z.array(topicWord).min(2),
});

/** `vocabulary.yaml`: the topics for which reports choose different words. */
export const vocabulary = z.strictObject({ topics: z.array(topic).default([]) });

export type Synonyms = z.infer<typeof synonyms>;
export type Topic = z.infer<typeof topic>;
