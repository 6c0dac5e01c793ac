import { listItem } from './lines/page-patterns.ts';

/** The lengths of wrapped lines; tags and items of menus are shorter, paragraphs longer. */
const [shortest, longest] = [40, 100];
const sentenceEnd = /[.!?…]["”’')\]]*$/u;

/** The blocks of a text between blank lines, each with its lines. */
const blocksOf = (text: string): string[][] =>
  text
    .trim()
    .split(/\n(?:[^\S\n]*\n)+/u)
    .map((block) => block.split('\n').map((line) => line.trim()));

/** True if a line ends within a sentence, and the next one goes on with it. */
function isBrokenAt(lines: readonly string[], index: number): boolean {
  const [line = '', next = ''] = lines.slice(index, index + 2);
  return shortest <= line.length && line.length <= longest && /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}/u.test(next);
}

/**
 * Returns true if the lines of a text seem to be cut at a width, because sentences go on in the next line at least three times.
 * @example isWrapped('Tanggul Lamari retak dan\nwarga pulang.') // false: the sentence goes on only once
 */
export const isWrapped = (text: string): boolean =>
  blocksOf(text).flatMap((lines) => lines.filter((_, index) => isBrokenAt(lines, index))).length >= 3;

/**
 * Returns a text with each paragraph on one line, if an editor or a mail program cut its lines at a width. Returns null if it is
 * not wrapped, or if any evidence is against it: in a wrapped block, each line is so full that the next word had no room, and the
 * last one ends a sentence. Headings, lists and other blocks stay as they are.
 */
export function joinedLines(text: string): string | null {
  if (!isWrapped(text)) return null;
  const blocks = blocksOf(text);
  const width = blocks.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const isFull = (lines: readonly string[]): boolean =>
    lines.slice(1).every((next, index) => `${lines[index]} ${next.replace(/\s.*$/u, '')}`.length > width);
  const isParagraph = (lines: readonly string[]): boolean =>
    lines.length > 1 &&
    isFull(lines) &&
    sentenceEnd.test(lines.at(-1) ?? '') &&
    !lines.some((line) => listItem.test(line));
  const isBroken = (lines: readonly string[]): boolean => lines.some((_, index) => isBrokenAt(lines, index));
  const isCertain =
    width <= longest && blocks.filter(isParagraph).length > 1 && blocks.filter(isBroken).every(isParagraph);
  return isCertain ? blocks.map((lines) => lines.join(isParagraph(lines) ? ' ' : '\n')).join('\n\n') + '\n' : null;
}
