import { isParagraphRole } from '#domain/text/edition.ts';
import type { Span } from '#domain/text/spans.ts';
import { type LineRole, type Role, role as roles, type SourceRecord } from '#schema/source.ts';
import type { Violation } from '#checks/content/content.ts';

/** A row of a source record, with everything that its role depends on. */
export interface RowContext {
  row: LineRole;
  /** The line of the source. */
  line: string;
  /** All lines of the source. */
  raw: readonly string[];
  agencies: SourceRecord['agencies'];
}

type RoleViolation = Violation<'role' | 'of' | 'text'>;

/** Roles of lines that the edition or the article has, so that the row needs no copy of the line. */
const isIncluded = (role: Role): boolean => isParagraphRole(role) || role === 'headline' || role === 'standfirst';

/** Roles that a part of a line can have: those that the edition omits, or that are a fact of the article. */
const partRoles = roles.options.filter((role) => !isIncluded(role) && role !== 'repeat' && role !== 'blank');

/**
 * The first rule that the role of a line breaks; null when it breaks none. A rule refuses only what contradicts the line
 * or another row: which lines are news and which are not is the editor's decision.
 */
export function roleViolation({ row, line, raw, agencies }: RowContext): RoleViolation | null {
  const { role, of = 0 } = row;
  const violation = (problem: string, fix: string): RoleViolation => ({ key: 'role', problem, fix });
  const isBlank = line.trim() === '';
  if (role === 'blank') return isBlank ? null : violation(`it contains “${line}”`, 'Choose another role.');
  if (isBlank) return violation('it is empty', 'Write role: blank.');
  if (role === 'repeat') {
    if (of < row.line && raw[of - 1]?.trim() === line.trim()) return null;
    const problem = `line ${of} is not an earlier line with the same words`;
    return { key: 'of', problem, fix: 'Write the number of the repeated line in of, or choose another role.' };
  }
  if (isIncluded(role))
    return row.text === undefined
      ? null
      : violation('it has text, which only an omitted line needs', 'Remove text, or choose another role.');
  if (role === 'dateline')
    return violation('only a part of a line can have this role', 'Choose another role, and list the words in parts.');
  if (role === 'credit' && agencies.some(({ credit }) => credit === line.trim())) return null;
  // No other file holds the words of an omitted line; without text, a change in it cannot be located.
  return row.text === undefined
    ? violation('an omitted line needs text', 'Copy the whole line into text, or choose another role.')
    : null;
}

/**
 * The first rule that a part of a line breaks; null when it breaks none.
 * @param spans all spans of the line
 */
export function partViolation(part: Pick<Span, 'text' | 'role'>, spans: readonly Span[]): RoleViolation | null {
  const words = spans.filter(({ text }) => text.trim() !== '');
  const violation = (problem: string): RoleViolation => ({ key: 'text', problem, fix: 'Correct text or role.' });
  if (!partRoles.includes(part.role))
    return { key: 'role', problem: 'a part cannot have this role', fix: `Write ${partRoles.join(', ')}.` };
  if (part.role === 'dateline' && words[0]?.text !== part.text)
    return violation(`“${part.text}” is not at the start of the line`);
  if (part.role === 'end-mark' && words.at(-1)?.text !== part.text)
    return violation(`“${part.text}” is not at the end of the line`);
  return null;
}
