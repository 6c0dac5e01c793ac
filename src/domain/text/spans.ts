import type { LineRole, Role } from '#schema/source.ts';
import { splitByRanges } from './split-by-ranges.ts';

/**
 * A part of a source line that has one role. Offsets are code points from the start of the line, from 0; `end` is
 * exclusive.
 */
export interface Span {
  /** The number of the line, from 1. */
  line: number;
  start: number;
  end: number;
  role: Role;
  text: string;
}

/** Returns the lines of a source. The separator is LF alone; line numbers of the source record count from 1. */
export const linesOf = (source: string): string[] => source.split('\n');

/**
 * Splits a line into spans: its parts with their own roles, and the text between them with the role of the line.
 * Joined, the spans are the line.
 * @throws {Error} when a part does not occur exactly once in the line, or parts overlap. The message has no final
 * period, because faults embed it.
 * @example spansOfLine('Isi. Selesai', { line: 3, role: 'body', parts: [{ text: ' Selesai', role: 'end-mark' }] })
 * // [{ line: 3, start: 0, end: 4, role: 'body', text: 'Isi.' },
 * //  { line: 3, start: 4, end: 12, role: 'end-mark', text: ' Selesai' }]
 */
export function spansOfLine(text: string, { line, role, parts = [] }: LineRole): Span[] {
  const ranges = parts
    .map((part) => {
      const start = indexOfOnly(text, part.text);
      return { start, end: start + part.text.length, role: part.role };
    })
    .toSorted((a, b) => a.start - b.start);
  if (ranges.some(({ start }, index) => start < (ranges[index - 1]?.end ?? 0)))
    throw new Error(`the parts of line ${line} overlap`);
  return splitByRanges(text, ranges).map((part) => ({
    line,
    start: codePoints(text, part.start),
    end: codePoints(text, part.end),
    role: part.range?.role ?? role,
    text: part.text,
  }));
}

/**
 * Returns the UTF-16 index of the only occurrence of `part` in `text`.
 * @throws {Error} when `part` does not occur, or occurs more than once. The message has no final period, because faults
 * embed it.
 */
export function indexOfOnly(text: string, part: string): number {
  const index = text.indexOf(part);
  if (index === -1) throw new Error(`“${part}” not found`);
  if (text.includes(part, index + 1)) throw new Error(`“${part}” occurs more than once`);
  return index;
}

/** Returns true if `part` occurs once in `text`. */
export function occursOnce(text: string, part: string): boolean {
  const index = text.indexOf(part);
  return index !== -1 && !text.includes(part, index + 1);
}

/** Returns the number of code points before a UTF-16 index. */
const codePoints = (text: string, index: number): number => Array.from(text.slice(0, index)).length;
