import type { Span } from '#domain/text/spans.ts';
import type { LineRole, Role, Source } from '#schema/source.ts';

/** A row of a record with everything that its role depends on. */
export interface RowContext {
  row: LineRole;
  /** The line of the text. */
  line: string;
  /** All lines of the text. */
  raw: readonly string[];
  /** All rows of the record. */
  rows: readonly LineRole[];
  agencies: Source['agencies'];
}

/** A broken rule, and the key of the row or part that breaks it. */
export interface Violation {
  key: 'role' | 'of' | 'text';
  message: string;
}

const invitation = /^(?:baca|lihat|simak)\s+juga\b/iu;
/** Roles whose words the edition contains unchanged. */
const included: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'caption']);

/** The rule that the role of a line breaks; null when it breaks none. */
export function roleViolation(context: RowContext): Violation | null {
  const { row, line, raw } = context;
  const { role, of = 0 } = row;
  const wrong = (message: string): Violation => ({ key: 'role', message });
  if (role === 'blank') return line === '' ? null : wrong(`it reads “${line}”; choose another role`);
  if (line === '') return wrong('it is empty; mark it blank');
  if (role === 'repeat') {
    if (of < row.line && raw[of - 1] === line) return null;
    return { key: 'of', message: `line ${String(of)} is not an earlier line with the same words; write its number` };
  }
  const earlier = earlierLine(context);
  if (earlier > 0) return wrong(`it repeats line ${String(earlier)}; mark it repeat, of: ${String(earlier)}`);
  if (role !== 'promo' && invitation.test(line)) return wrong('it is an invitation to read on; mark it promo');
  if (role === 'promo' && !invitation.test(line))
    return wrong('it does not begin like an invitation to read on (“Baca juga”); choose another role');
  if (included.has(role))
    return row.text === undefined
      ? null
      : wrong('it has text, which only lines need that the edition leaves out; choose another role or remove text');
  if (role === 'credit')
    return hasCredit(context.agencies, line) ? null : wrong(`no agency has the credit “${line.trim()}”`);
  if (role === 'dateline' || role === 'end-mark') return wrong(`a ${role} is a part of a line; list it in parts`);
  // Nothing else holds these words, so a change of them would have no line and column.
  return row.text === undefined ? wrong('the edition leaves it out; copy the line into text') : null;
}

/** The first line with the same words before this one, 0 when there is none; a standfirst may repeat a line of the body. */
function earlierLine({ row, line, raw, rows }: RowContext): number {
  let at = raw.indexOf(line);
  if (rows[at]?.role === 'standfirst' && row.role === 'body') at = raw.indexOf(line, at + 1);
  return at !== -1 && at + 1 < row.line ? at + 1 : 0;
}

/** The rule that a part of a line breaks; null when it breaks none. */
export function partViolation(
  part: Pick<Span, 'text' | 'role'>,
  spans: readonly Span[],
  agencies: Source['agencies'],
): Violation | null {
  const [first, last] = [spans[0]?.text === part.text, spans.at(-1)?.text === part.text];
  const wrong = (message: string): Violation => ({ key: 'text', message });
  if (part.role === 'dateline')
    return first && /^\p{Lu}.*(?:,|-)\s$/u.test(part.text) ? null : wrong(`“${part.text}” is no dateline at its start`);
  if (part.role === 'credit')
    return hasCredit(agencies, part.text) ? null : wrong(`no agency has the credit “${part.text.trim()}”`);
  if (part.role === 'end-mark')
    return last && /^\s?\p{L}+$/u.test(part.text) ? null : wrong(`“${part.text}” is no end mark at its end`);
  return { key: 'role', message: `a part cannot be ${part.role}; mark it dateline, credit or end-mark` };
}

const hasCredit = (agencies: Source['agencies'], words: string): boolean =>
  agencies.some(({ credit }) => credit === words.trim());
