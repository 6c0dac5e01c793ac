import { z } from 'astro/zod';
import { text } from './primitives.ts';

/** One word of a topic, with the forms that count as it; the word itself where none are named. Case does not matter. */
const word = z
  .strictObject({ word: text, forms: z.array(text).min(1).optional() })
  .transform(({ word: name, forms = [name] }) => ({ word: name, forms }));

/** The words that reports choose for the same thing. */
const topic = z.strictObject({
  title: text,
  /** What a reader should know about this choice of words, in Indonesian. */
  note: text,
  words: z.array(word).min(2),
});

/** `vocabulary.yaml`: the topics in which the choice of word is evidence; none where nobody chose differently. */
export const vocabulary = z.strictObject({ topics: z.array(topic).default([]) });

export type Topic = z.infer<typeof topic>;
