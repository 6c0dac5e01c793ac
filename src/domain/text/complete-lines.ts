import type { LineRole } from '#schema/source.ts';
import { linesOf } from './spans.ts';

/**
 * Returns one row for each line of a source. A line without a row in the record is blank if it has only spaces, otherwise
 * body. Of two rows for a line, the first counts.
 * @example completeLines('Judul\nIsi.', [{ line: 1, role: 'headline' }])
 * // [{ line: 1, role: 'headline' }, { line: 2, role: 'body' }]
 */
export function completeLines(text: string, rows: readonly LineRole[]): LineRole[] {
  const byLine = new Map(
    rows
      .flatMap(rowsOfRun)
      .toReversed()
      .map((row) => [row.line, row]),
  );
  return linesOf(text).map((words, index) => {
    const line = index + 1;
    return byLine.get(line) ?? { line, role: words.trim() === '' ? 'blank' : 'body' };
  });
}

/**
 * Returns one row for each line of a row of the record. Only the first has the note.
 * @example rowsOfRun({ line: 8, to: 9, role: 'repeat', of: 4 })
 * // [{ line: 8, role: 'repeat', of: 4 }, { line: 9, role: 'repeat', of: 5 }]
 */
export function rowsOfRun({ to, ...row }: LineRole): LineRole[] {
  const { line, role, of } = row;
  if (to === undefined || of === undefined) return [row];
  const rest = Array.from({ length: to - line }, (_, index) => ({ line: line + index + 1, role, of: of + index + 1 }));
  return [row, ...rest];
}
