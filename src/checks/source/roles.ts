import { type Fault, keyFault, type KeyPath } from '#domain/fault.ts';
import { rowsOfRun } from '#domain/text/complete-lines.ts';
import { linesOf, type Span, spansOfLine } from '#domain/text/spans.ts';
import type { LineRole } from '#schema/source.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';
import { partViolation, roleViolation, type RowContext } from './role-rules.ts';

/**
 * Finds each break of this rule: the rows of a record are in order, at most one for each line of the source, and each role
 * fits the words of its line.
 */
export function* checkRoles(content: Content): Generator<Fault> {
  for (const { id, file, validValues } of content.sources) {
    const { lines: rows = [], agencies = [] } = validValues;
    const text = byId(content.texts).get(id)?.text ?? null;
    if (text === null) continue;
    const raw = linesOf(text);
    yield* checkNumbers(file, rows, raw.length);
    const seen = new Set<number>();
    for (const [index, run] of rows.entries())
      for (const row of rowsOfRun(run)) {
        const line = raw[row.line - 1];
        // checkNumbers reports a line that does not exist or is listed twice.
        if (line !== undefined && !seen.has(row.line))
          yield* checkRow(file, ['lines', index], { row, line, raw, agencies });
        seen.add(row.line);
      }
  }
}

/** Reports only the first wrong number, because it can shift all later ones. */
function checkNumbers(file: string, rows: readonly LineRole[], count: number): Fault[] {
  const lastOf = (row: LineRole | undefined): number => row?.to ?? row?.line ?? 0;
  const index = rows.findIndex((row, position) => lastOf(row) > count || row.line <= lastOf(rows[position - 1]));
  const row = rows[index];
  if (!row) return [];
  const message =
    lastOf(row) > count
      ? `The source has ${count} lines, found line ${lastOf(row)}. Correct the number, or remove this row.`
      : `Expected a line after ${lastOf(rows[index - 1])}, found line ${row.line}. List each line at most once, in order.`;
  return [keyFault(file, ['lines', index, 'line'], message)];
}

function checkRow(file: string, key: KeyPath, context: RowContext): Fault[] {
  const { row, line } = context;
  const fault = (at: KeyPath, message: string) => [keyFault(file, [...key, ...at], message)];
  if (row.text !== undefined && row.text !== line)
    return fault(['text'], `Expected “${line}”, as in line ${row.line}, found “${row.text}”. Copy the line exactly.`);
  let spans: Span[];
  try {
    spans = spansOfLine(line, row);
  } catch (error) {
    const problem = `The parts do not fit line ${row.line} (${(error as Error).message})`;
    return fault(['parts'], `${problem}. Copy each part exactly as printed, so that it occurs once.`);
  }
  const broken = roleViolation(context);
  if (broken)
    return fault([broken.key], `Line ${row.line} has the role ${row.role}, but ${broken.problem}. ${broken.fix}`);
  return (row.parts ?? []).flatMap((part, index) => {
    const violation = partViolation(part, spans);
    if (!violation) return [];
    const problem = `A part of line ${row.line} has the role ${part.role}, but ${violation.problem}`;
    return fault(['parts', index, violation.key], `${problem}. ${violation.fix}`);
  });
}
