import { z } from 'astro/zod';
import { text } from './primitives.ts';

/** One word of a topic, and the forms that are counted as this word; by default only the word itself. Case is ignored. */
const word = z
  .strictObject({ word: text, forms: z.array(text).min(1).optional() })
  .transform(({ word: name, forms = [name] }) => ({ word: name, forms }));

/** Different words of the reports for the same thing. */
const topic = z.strictObject({
  title: text,
  /** A note for readers on this choice of words, in Indonesian. */
  note: text,
  words: z.array(word).min(2),
});

/** `vocabulary.yaml`: the topics for which reports choose different words. */
export const vocabulary = z.strictObject({ topics: z.array(topic).default([]) });

export type Topic = z.infer<typeof topic>;
