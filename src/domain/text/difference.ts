import { diffWords } from 'diff';
import { indexOfOnly } from './spans.ts';
import { splitByRanges, type TextRange } from './split-by-ranges.ts';

/** A part of a passage, and whether to highlight it. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/**
 * Returns the passages of a comparison, each split into marked and unmarked parts. It marks the words that the record
 * lists in `mark`. A passage without a list is compared with the first other passage; the words that differ are marked, but not
 * punctuation or a reduplication.
 * Joined, the parts are the passage.
 * @throws {Error} when words to mark do not occur exactly once in their passage
 * @example markDifferences([{ quote: '8 orang' }, { quote: '9 orang' }])[0]
 * // [{ text: '8', marked: true }, { text: ' orang', marked: false }]
 */
export function markDifferences(
  passages: readonly { quote: string; mark?: readonly string[] | undefined }[],
): MarkedText[][] {
  return passages.map(({ quote, mark }, index) => {
    if (mark) return markWords(quote, mark);
    const other = passages[index === 0 ? 1 : 0];
    return other ? markDifferentWords(quote, other.quote) : [{ text: quote, marked: false }];
  });
}

function markDifferentWords(quote: string, other: string): MarkedText[] {
  let before = '';
  return diffWords(other, quote)
    .filter(({ removed }) => !removed)
    .flatMap(({ value, added }) => {
      const parts = added && hasOwnWords(value, before) ? markTrimmed(value) : [{ text: value, marked: false }];
      before += value;
      return parts;
    });
}

/** Returns true if a text has words, except if it only repeats the word before it ("-langkah" after "langkah"). */
function hasOwnWords(text: string, before: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first] = words;
  return (
    words.length > 1 ||
    (first !== undefined && !(text.trim() === `-${first}` && before.toLowerCase().endsWith(first.toLowerCase())))
  );
}

/** Marks text without the spaces around it. */
const markTrimmed = (text: string): MarkedText[] =>
  markRanges(text, [{ start: text.length - text.trimStart().length, end: text.trimEnd().length }]);

function markWords(quote: string, words: readonly string[]): MarkedText[] {
  const ranges = words.map((word) => {
    const start = indexOfOnly(quote, word);
    return { start, end: start + word.length };
  });
  return markRanges(
    quote,
    ranges.toSorted((a, b) => a.start - b.start),
  );
}

const markRanges = (text: string, ranges: readonly TextRange[]): MarkedText[] =>
  splitByRanges(text, ranges).map(({ text: part, range }) => ({ text: part, marked: range !== null }));
