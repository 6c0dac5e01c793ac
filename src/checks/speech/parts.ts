import { overlapping } from '#domain/text/spans.ts';

/**
 * Returns what is wrong with the words of a part of a sentence and what to do; null if they occur once, overlap no earlier
 * part, and are not the whole sentence.
 */
export function partViolation(quote: string, sentence: string, earlier: readonly string[]): string | null {
  const start = sentence.indexOf(quote);
  if (start === -1) return `The sentence does not contain “${quote}”. Copy the words of the part exactly from it.`;
  if (sentence.includes(quote, start + 1))
    return `“${quote}” occurs more than once in the sentence. Quote more words of the part.`;
  if (!/[\p{L}\p{N}]/u.test(quote)) return `“${quote}” has no words. Quote the words of the part.`;
  if (wordsOf(quote) === wordsOf(sentence))
    return 'This part is the whole sentence. Move its speaker to the row, and remove parts.';
  const other = overlapping(sentence, quote, earlier);
  return other === undefined
    ? null
    : `“${quote}” overlaps the part “${other}”. Shorten one of them, so that each word is in one part.`;
}

/** Returns the letters and digits of a text. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
