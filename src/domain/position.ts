import type { Position } from './fault.ts';
import { must } from './must.ts';

/**
 * Returns the position of an index (UTF-16) in a text: line and column from 1, columns in code points.
 * @example positionAt('a\n🙂b', 4) // { line: 2, column: 2 }
 */
export function positionAt(text: string, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  const lastLine = must(lines.at(-1), 'split returns at least one string');
  return { line: lines.length, column: Array.from(lastLine).length + 1 };
}
