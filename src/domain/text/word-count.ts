import { memoize } from '#domain/memoize.ts';

/** Returns the number of words in sentences. A word is text between spaces that contains a letter or a digit. */
export const wordCount = memoize(
  (sentences: readonly { text: string }[]): number =>
    sentences.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
);

/** Returns the time that a reader needs for sentences, in whole minutes, at least 1. Adults read about 200 words a minute. */
export const readingTime = (sentences: readonly { text: string }[]): number =>
  Math.max(1, Math.round(wordCount(sentences) / 200));
