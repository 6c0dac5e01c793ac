import { must } from './must.ts';

/** A problem in the archive's files, as verify reports it. */
export interface Fault {
  /** Path from the project's root: "content/events/x.md". */
  file: string;
  /** The path of a key in the file's YAML, or a position in the file. */
  at: { key: KeyPath } | Position;
  /** What was expected, what was found, and how to fix it. */
  message: string;
}

/** A fault with its position in the file. */
export interface LocatedFault extends Position {
  file: string;
  message: string;
}

/** Returns a fault at a key of a YAML file. */
export const keyFault = (file: string, key: KeyPath, message: string): Fault => ({ file, at: { key }, message });

/** Returns a fault at a line of a file, by default its first. */
export const lineFault = (file: string, message: string, line = 1): Fault => ({
  file,
  at: { line, column: 1 },
  message,
});

/** The path of a key in a YAML file: `['evidence', 0, 'quote']`. */
export type KeyPath = readonly (string | number)[];

/** Line and column in a file, both from 1; columns in code points. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Returns the position of an index (UTF-16) in a text: line and column from 1, columns in code points.
 * @example positionAt('a\n🙂b', 4) // { line: 2, column: 2 }
 */
export function positionAt(text: string, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  const lastLine = must(lines.at(-1), 'split returns at least one string');
  return { line: lines.length, column: Array.from(lastLine).length + 1 };
}
