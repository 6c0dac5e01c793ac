import type { LineRole } from '#schema/source.ts';
import { linesOf } from './spans.ts';

/**
 * Returns one row for each line of a source. A line without a row in the record is blank if it has only spaces, otherwise
 * body. Of two rows for a line, the first counts.
 * @example completeLines('Judul\nIsi.', [{ line: 1, role: 'headline' }])
 * // [{ line: 1, role: 'headline' }, { line: 2, role: 'body' }]
 */
export function completeLines(text: string, rows: readonly LineRole[]): LineRole[] {
  const byLine = new Map(rows.toReversed().map((row) => [row.line, row]));
  return linesOf(text).map((words, index) => {
    const line = index + 1;
    return byLine.get(line) ?? { line, role: words.trim() === '' ? 'blank' : 'body' };
  });
}
