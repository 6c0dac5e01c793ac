import type { KeyPath } from '#domain/fault.ts';
import type { Speech } from '#schema/speech.ts';

/** What is wrong with a row of speech, and what to do. */
export interface AttributionFault {
  /** The path of the key inside the row: `['parts', 0, 'quote']`. */
  key: KeyPath;
  message: string;
}

/**
 * Returns the faults of the parts of a sentence. The words of each part occur once in the sentence, no two parts overlap, and
 * one part is not the whole sentence.
 */
export function partFaults(parts: NonNullable<Speech['parts']>, sentence: string): AttributionFault[] {
  return parts.flatMap(({ quote }, position) => {
    const earlier = parts.slice(0, position).map((part) => part.quote);
    const message = quoteViolation(quote, sentence, earlier);
    return message === null ? [] : [{ key: ['parts', position, 'quote'], message }];
  });
}

function quoteViolation(quote: string, sentence: string, earlier: readonly string[]): string | null {
  const start = sentence.indexOf(quote);
  if (start === -1) return `The sentence does not contain “${quote}”. Copy the words of the part exactly from it.`;
  if (sentence.includes(quote, start + 1))
    return `“${quote}” occurs more than once in the sentence. Quote more words of the part.`;
  if (!/[\p{L}\p{N}]/u.test(quote)) return `“${quote}” has no words. Quote the words of the part.`;
  if (wordsOf(quote) === wordsOf(sentence))
    return 'This part is the whole sentence. Move its speaker to the row, and remove parts.';
  const overlapping = earlier.find((other) => {
    const index = sentence.indexOf(other);
    return index !== -1 && index < start + quote.length && start < index + other.length;
  });
  return overlapping === undefined
    ? null
    : `“${quote}” overlaps the part “${overlapping}”. Shorten one of them, so that each word is in one part.`;
}

/** Returns the letters and digits of a text. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
