import { must } from '#domain/must.ts';
import { type Difference, firstDifference } from '#domain/text/first-difference.ts';
import { codePoint } from '#domain/text/code-points.ts';

/**
 * Compares a quote that no sentence contains with the sentence that contains most of its beginning and its end.
 * @returns where the quote stops matching the sentence; null if no sentence contains half of the quote in this way
 * @example closestMatch(['Hujan reda pagi itu.'], 'reda pagi ini')
 * // { column: 12, expected: '“tu.”', found: '“ni”' }
 */
export function closestMatch(sentences: readonly string[], quote: string): Omit<Difference, 'line'> | null {
  const points = Array.from(quote);
  const alignments = sentences.map((sentence) => align(sentence, points));
  const best = alignments.toSorted((a, b) => b.matching - a.matching)[0];
  if (!best || best.matching < points.length / 2) return null;
  const { column, expected, found } = must(
    firstDifference(best.text, quote) ?? undefined,
    'no sentence contains the quote',
  );
  const [wanted, actual] = [Array.from(best.text)[column - 1], points[column - 1]];
  // Spaces, letters of two alphabets, or a letter with and without a combining accent can look alike.
  const canLookAlike = /\P{ASCII}/u.test(`${wanted ?? ''}${actual ?? ''}`);
  const codeOf = (character: string | undefined) => (canLookAlike && character ? ` (${codePoint(character)})` : '');
  return { column, expected: expected + codeOf(wanted), found: found + codeOf(actual) };
}

interface Alignment {
  /** The sentence from the character on that belongs to the first character of the quote. */
  text: string;
  /** How many code points of the beginning and of the end of the quote the sentence contains. */
  matching: number;
}

function align(sentence: string, points: readonly string[]): Alignment {
  const length = longest(points.length, (count) => sentence.includes(points.slice(0, count).join('')));
  const endLength = longest(points.length, (count) => sentence.includes(points.slice(points.length - count).join('')));
  const endIndex = sentence.indexOf(points.slice(points.length - endLength).join(''));
  const matching = length + endLength;
  if (length === 0) {
    const before = Array.from(sentence.slice(0, endIndex)).slice(-(points.length - endLength));
    return { text: before.join('') + sentence.slice(endIndex), matching };
  }
  const beginning = points.slice(0, length).join('');
  const beforeEnd = sentence.lastIndexOf(beginning, endIndex);
  return { text: sentence.slice(beforeEnd === -1 ? sentence.indexOf(beginning) : beforeEnd), matching };
}

/** The largest count up to a maximum for which a condition holds, if it holds for all smaller ones too. */
function longest(maximum: number, condition: (count: number) => boolean): number {
  let count = 0;
  while (count < maximum && condition(count + 1)) count += 1;
  return count;
}
