import { showInvisible } from './code-points.ts';

/**
 * Returns the first difference between two texts; null if they are equal. The position is in `found`: line and column
 * from 1, columns in code points. `expected` and `found` of the result are short excerpts from that position, quoted,
 * with invisible characters as code points; "the end of the text" if a text has no more characters.
 * @example firstDifference('satu dua', 'satu dia') // { line: 1, column: 7, expected: '“ua”', found: '“ia”' }
 */
export function firstDifference(expected: string, found: string): Difference | null {
  if (expected === found) return null;
  const [expectedPoints, foundPoints] = [Array.from(expected), Array.from(found)];
  let index = 0;
  while (index < foundPoints.length && expectedPoints[index] === foundPoints[index]) index += 1;
  const before = foundPoints.slice(0, index);
  return {
    line: before.filter((character) => character === '\n').length + 1,
    column: index - before.lastIndexOf('\n'),
    expected: excerpt(expectedPoints, index),
    found: excerpt(foundPoints, index),
  };
}

/** Returns up to 24 code points from an index, with line feeds as "⏎" and invisible characters as "[U+00A0]". */
const excerpt = (points: readonly string[], index: number): string =>
  index >= points.length
    ? 'the end of the text'
    : `“${showInvisible(
        points
          .slice(index, index + 24)
          .join('')
          .replaceAll('\n', '⏎'),
      )}”`;

/**
 * Returns where two texts differ as a sentence, with a space before it; "" if they are not compared.
 * @example differenceInWords(firstDifference('satu dua', 'satu dia'))
 * // ' First difference at character 7: expected “ua”, found “ia”.'
 */
export const differenceInWords = (difference: Omit<Difference, 'line'> | null): string =>
  difference
    ? ` First difference at character ${difference.column}: expected ${difference.expected}, found ${difference.found}.`
    : '';

/** Where two texts differ first. */
export interface Difference {
  line: number;
  column: number;
  expected: string;
  found: string;
}
