import type { Fault, Key } from '#domain/fault.ts';
import { linesOf, type Span, spansOfLine } from '#domain/text/spans.ts';
import type { LineRole } from '#schema/source.ts';
import type { Content } from '#checks/content/content.ts';
import { checkCredits } from './credits.ts';
import { byId } from '#checks/content/memoize.ts';
import { partViolation, roleViolation, type RowContext } from './role-rules.ts';

/** Every line of a source has one row, in order, and every role fits its words. */
export function checkRoles(content: Content): Fault[] {
  return content.sources.flatMap((record) => {
    const { file, parts } = record;
    const { lines: rows, agencies = [] } = parts;
    const text = byId(content.texts).get(record.id)?.text ?? null;
    if (text === null) return [];
    const raw = linesOf(text);
    const credits = checkCredits(record, raw);
    if (!rows) return credits;
    const first = new Map(rows.toReversed().map((row) => [row.line, row]));
    return [
      ...checkNumbers(file, rows, raw.length),
      ...rows.flatMap((row, index) => {
        const line = raw[row.line - 1];
        if (line === undefined || first.get(row.line) !== row) return []; // checkNumbers reports it
        return checkRow(file, ['lines', index], { row, line, raw, rows, agencies });
      }),
      ...credits,
    ];
  });
}

/** Only the first row with a wrong number is reported: every later one follows from it. */
function checkNumbers(file: string, rows: readonly LineRole[], count: number): Fault[] {
  const wrong = rows.findIndex(({ line }, index) => line !== index + 1 || line > count);
  const index = wrong === -1 ? rows.length : wrong;
  if (index >= rows.length && rows.length === count) return [];
  const line = rows[index]?.line;
  const at = { key: ['lines', index, ...(line === undefined ? [] : ['line'])] };
  if (index >= count) return [{ file, at, message: `the source has ${String(count)} lines; remove this row.` }];
  const found = line === undefined ? 'the end' : String(line);
  const message = `expected line ${String(index + 1)}, found ${found}; list every line once, in order.`;
  return [{ file, at, message }];
}

function checkRow(file: string, key: Key, context: RowContext): Fault[] {
  const { row, line, agencies } = context;
  const fault = (at: Key, message: string): Fault[] => [
    { file, at: { key: [...key, ...at] }, message: `line ${String(row.line)} ${message}` },
  ];
  if (row.text !== undefined && row.text !== line)
    return fault(['text'], `reads “${line}”, not “${row.text}”; change whichever is wrong.`);
  let spans: Span[];
  try {
    spans = spansOfLine(line, row);
  } catch (error) {
    return fault(['parts'], `cannot be split: ${(error as Error).message}; quote each part exactly as printed.`);
  }
  const broken = roleViolation(context);
  if (broken) return fault([broken.key], `is marked ${row.role}, but ${broken.message}.`);
  return (row.parts ?? []).flatMap((part, index) => {
    const violation = partViolation(part, spans, agencies);
    if (!violation) return [];
    return fault(['parts', index, violation.key], `has a part marked ${part.role}, but ${violation.message}.`);
  });
}
