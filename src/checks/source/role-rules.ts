import type { Span } from '#domain/text/spans.ts';
import type { LineRole, Role, SourceRecord } from '#schema/source.ts';

/** A row of a source record, with everything that its role depends on. */
export interface RowContext {
  row: LineRole;
  /** The line of the source. */
  line: string;
  /** All lines of the source. */
  raw: readonly string[];
  /** All rows of the record. */
  rows: readonly LineRole[];
  agencies: SourceRecord['agencies'];
}

/** A broken rule. */
export interface RoleViolation {
  /** The key of the row or part that breaks the rule. */
  key: 'role' | 'of' | 'text';
  /** What is wrong, as the end of a sentence. */
  problem: string;
  /** What to do, as a sentence. */
  fix: string;
}

const invitation = /^(?:baca|lihat|simak)\s+juga\b/iu;
/** Roles of lines that the edition includes unchanged. */
const included: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'caption']);

/** The first rule that the role of a line breaks; null when it breaks none. */
export function roleViolation(context: RowContext): RoleViolation | null {
  const { row, line, raw } = context;
  const { role, of = 0 } = row;
  const violation = (problem: string, fix: string): RoleViolation => ({ key: 'role', problem, fix });
  if (role === 'blank') return line === '' ? null : violation(`it contains “${line}”`, 'Choose another role.');
  if (line === '') return violation('it is empty', 'Write role: blank.');
  if (role === 'repeat') {
    if (of < row.line && raw[of - 1] === line) return null;
    const problem = `line ${of} is not an earlier line with the same words`;
    return { key: 'of', problem, fix: 'Write the number of the repeated line in of, or choose another role.' };
  }
  const earlier = earlierLine(context);
  if (earlier > 0) return violation(`it repeats line ${earlier}`, `Write role: repeat and of: ${earlier}.`);
  if (role !== 'promo' && invitation.test(line))
    return violation('it begins like a link to another article (“Baca juga”)', 'Write role: promo.');
  if (role === 'promo' && !invitation.test(line))
    return violation('it does not begin with “Baca juga”, “Lihat juga” or “Simak juga”', 'Choose another role.');
  if (included.has(role))
    return row.text === undefined
      ? null
      : violation('it has text, which only an omitted line needs', 'Remove text, or choose another role.');
  if (role === 'credit') return hasCredit(context.agencies, line) ? null : violation(...missingCredit(line));
  if (role === 'dateline' || role === 'end-mark')
    return violation('only a part of a line can have this role', 'Choose another role, and list the words in parts.');
  // No other file holds the words of an omitted line; without text, a change in it cannot be located.
  return row.text === undefined
    ? violation('an omitted line needs text', 'Copy the whole line into text, or choose another role.')
    : null;
}

/** The first earlier line with the same words, from 1; 0 when there is none. A standfirst may repeat a line of the body. */
function earlierLine({ row, line, raw, rows }: RowContext): number {
  let index = raw.indexOf(line);
  if (rows[index]?.role === 'standfirst' && row.role === 'body') index = raw.indexOf(line, index + 1);
  return index !== -1 && index + 1 < row.line ? index + 1 : 0;
}

/**
 * The first rule that a part of a line breaks; null when it breaks none.
 * @param spans all spans of the line
 */
export function partViolation(
  part: Pick<Span, 'text' | 'role'>,
  spans: readonly Span[],
  agencies: SourceRecord['agencies'],
): RoleViolation | null {
  const [isFirst, isLast] = [spans[0]?.text === part.text, spans.at(-1)?.text === part.text];
  const violation = (problem: string, fix: string): RoleViolation => ({ key: 'text', problem, fix });
  if (part.role === 'dateline') {
    if (isFirst && /^\p{Lu}.*(?:,|-)\s$/u.test(part.text)) return null;
    const problem = `“${part.text}” is not a capitalised place at the start of the line that ends in “, ” or “- ”`;
    return violation(problem, 'Correct text or role.');
  }
  if (part.role === 'credit') return hasCredit(agencies, part.text) ? null : violation(...missingCredit(part.text));
  if (part.role === 'end-mark') {
    if (isLast && /^\s?\p{L}+$/u.test(part.text)) return null;
    return violation(`“${part.text}” is not one word at the end of the line`, 'Correct text or role.');
  }
  return { key: 'role', problem: 'a part cannot have this role', fix: 'Write dateline, credit or end-mark.' };
}

const hasCredit = (agencies: SourceRecord['agencies'], words: string): boolean =>
  agencies.some(({ credit }) => credit === words.trim());

const missingCredit = (words: string): [problem: string, fix: string] => [
  `no agency has the credit “${words.trim()}”`,
  'Add these words as the credit of an agency under agencies, or choose another role.',
];
