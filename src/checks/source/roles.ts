import { type Fault, keyFault, type KeyPath } from '#domain/fault.ts';
import { byId } from '#domain/memoize.ts';
import { rowsOfRun } from '#domain/text/complete-lines.ts';
import { isParagraphRole } from '#domain/text/edition.ts';
import { linesOf, type Span, spansOfLine } from '#domain/text/spans.ts';
import { type LineRole, type Role, role as roles, type SourceRecord } from '#schema/source.ts';
import type { Content } from '#checks/content/content.ts';

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
        // checkNumbers reports a line that does not exist or is listed twice.
        if (row.line <= raw.length && !seen.has(row.line)) yield* checkRow(file, ['lines', index], row, raw, agencies);
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

function checkRow(
  file: string,
  key: KeyPath,
  row: LineRole,
  raw: readonly string[],
  agencies: SourceRecord['agencies'],
): Fault[] {
  const fault = (at: KeyPath, message: string) => [keyFault(file, [...key, ...at], message)];
  const line = raw[row.line - 1] ?? '';
  if (row.text !== undefined && row.text !== line)
    return fault(['text'], `Expected “${line}”, as in line ${row.line}, found “${row.text}”. Copy the line exactly.`);
  let spans: Span[];
  try {
    spans = spansOfLine(line, row);
  } catch (error) {
    const problem = `The parts do not fit line ${row.line} (${(error as Error).message})`;
    return fault(['parts'], `${problem}. Copy each part exactly as printed, so that it occurs once.`);
  }
  const broken = roleProblem(row, raw, agencies);
  if (broken) return fault([broken.key], `Line ${row.line} has the role ${row.role}, but ${broken.problem}`);
  return (row.parts ?? []).flatMap((part, index) => {
    const found = partProblem(part, spans);
    if (!found) return [];
    const message = `A part of line ${row.line} has the role ${part.role}, but ${found.problem}`;
    return fault(['parts', index, found.key], message);
  });
}

/** What is wrong with a value, as the end of a sentence, and what to do, as a sentence. */
interface Problem {
  key: 'role' | 'of' | 'text';
  problem: string;
}

/** Roles of lines that the edition or the article has, so that the row needs no copy of the line. */
const isIncluded = (role: Role): boolean => isParagraphRole(role) || role === 'headline' || role === 'standfirst';

/**
 * The first rule that the role of a line breaks; null when it breaks none. A rule refuses only what contradicts the line
 * or another row: which lines are news and which are not is the editor's decision.
 * @param raw all lines of the source
 */
export function roleProblem(
  { line: number, role, of = 0, text }: LineRole,
  raw: readonly string[],
  agencies: SourceRecord['agencies'],
): Problem | null {
  const line = raw[number - 1] ?? '';
  const words = line.trim();
  const wrong = (problem: string, key: Problem['key'] = 'role'): Problem => ({ key, problem });
  if (role === 'blank') return words === '' ? null : wrong(`it contains “${line}”. Choose another role.`);
  if (words === '') return wrong('it is empty. Write role: blank.');
  if (role === 'repeat') {
    if (of < number && raw[of - 1]?.trim() === words) return null;
    const fix = 'Write the number of the repeated line in of, or choose another role.';
    return wrong(`line ${of} is not an earlier line with the same words. ${fix}`, 'of');
  }
  if (isIncluded(role)) {
    const problem = 'it has text, which only an omitted line needs. Remove text, or choose another role.';
    return text === undefined ? null : wrong(problem);
  }
  if (role === 'dateline')
    return wrong('only a part of a line can have this role. Choose another role, and list the words in parts.');
  // No other file holds the words of an omitted line; without text, a change in it cannot be located.
  if (text !== undefined || (role === 'credit' && agencies.some(({ credit }) => credit === words))) return null;
  return wrong('an omitted line needs text. Copy the whole line into text, or choose another role.');
}

/** Roles that a part of a line can have: those that the edition omits, or that are a fact of the article. */
const partRoles = roles.options.filter((role) => !isIncluded(role) && role !== 'repeat' && role !== 'blank');

/**
 * The first rule that a part of a line breaks; null when it breaks none.
 * @param spans all spans of the line
 */
export function partProblem({ text, role }: Pick<Span, 'text' | 'role'>, spans: readonly Span[]): Problem | null {
  if (!partRoles.includes(role))
    return { key: 'role', problem: `a part cannot have this role. Write ${partRoles.join(', ')}.` };
  const words = spans.filter((span) => span.text.trim() !== '').map((span) => span.text);
  const isMisplaced = (role === 'dateline' && words[0] !== text) || (role === 'end-mark' && words.at(-1) !== text);
  const place = role === 'dateline' ? 'start' : 'end';
  const problem = `“${text}” is not at the ${place} of the line. Correct text or role.`;
  return isMisplaced ? { key: 'text', problem } : null;
}
