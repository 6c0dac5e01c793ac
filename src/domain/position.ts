import type { Position } from './fault.ts';

/** The line and column of an index (UTF-16) of a text, both from 1; columns in code points. */
export function positionAt(text: string, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
