import { readMoment } from '../domain/dates.ts';
import type { Span } from '../domain/spans.ts';
import type { LineRole, Role, Source } from '../schema/source.ts';

/** A row of a record with all that its role is judged by. */
export interface Place {
  row: LineRole;
  /** The line as received. */
  line: string;
  raw: readonly string[];
  rows: readonly LineRole[];
  agencies: Source['agencies'];
  /** The role that the article gives to the line's words. */
  given: Role | null;
  /** The article's standfirst, which repeats words on purpose. */
  standfirst: string | null | undefined;
}

/** What keeps a row from being what it says, and at which of its keys that is mended. */
export interface Lack {
  key: 'role' | 'of' | 'text';
  message: string;
}

const invitation = /^(?:baca|lihat|simak)\s+juga\b/iu;
/** Roles whose words the edition carries as they stand. */
export const carried: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body', 'caption']);

/** "Budi" from "Laporan: Budi". */
export const bylineName = (line: string): string => line.replace(/^\p{L}+:\s*/u, '');

/** What a line of some roles must look like, so that an article without such a fact is not blamed for another line. */
const shapes: Partial<Record<Role, { name: string; fits: (line: string) => boolean }>> = {
  published: { name: 'time of publication', fits: (line) => readMoment(line) !== null },
  byline: { name: 'name of who wrote it', fits: (line) => /^\p{Lu}/u.test(line) && bylineName(line) !== '' },
  initials: { name: 'initials', fits: (line) => /^\(?[\p{L}./-]+\)?$/u.test(line) },
};

/** What a line lacks to be what its row says; null when it lacks nothing. */
export function lackOfLine(place: Place): Lack | null {
  const { row, line, raw, given } = place;
  const { role, of = 0 } = row;
  const wrong = (message: string): Lack => ({ key: 'role', message });
  if (role === 'blank') return line === '' ? null : wrong(`it reads “${line}”; mark what it is`);
  if (line === '') return wrong('it is empty; mark it blank');
  if (role === 'repeat') {
    if (given !== null && earlierLine(place) === 0)
      return wrong(`the article has its words as its ${given}; mark it ${given}`);
    if (of < row.line && raw[of - 1] === line) return null;
    return { key: 'of', message: `line ${String(of)} is not the same before it; say which line it repeats` };
  }
  const earlier = earlierLine(place);
  if (earlier > 0) return wrong(`it repeats line ${String(earlier)}; mark it repeat, of: ${String(earlier)}`);
  if (given !== null && given !== role && !isInAdvance(place))
    return wrong(`the article has its words as its ${given}; mark it ${given}`);
  return lackOfRole(place);
}

function lackOfRole({ row, line, agencies }: Place): Lack | null {
  const wrong = (message: string): Lack => ({ key: 'role', message });
  if (row.role !== 'promo' && invitation.test(line)) return wrong('it invites to read on; mark it promo');
  if (carried.has(row.role))
    return row.text === undefined
      ? null
      : wrong('its words are kept in text, which only what the edition folds away needs; mark what it is');
  if (row.role === 'credit')
    return agencies.some(({ credit }) => credit === line.trim())
      ? null
      : wrong(`no agency has the credit “${line.trim()}”`);
  if (row.role === 'dateline' || row.role === 'end-mark')
    return wrong(`a ${row.role} is a part of a line; mark it in parts`);
  const shape = shapes[row.role];
  if (shape && !shape.fits(line)) return wrong(`it reads as no ${shape.name}; mark what it is`);
  if (row.role === 'promo' && !invitation.test(line))
    return wrong('it does not begin as an invitation to read on (“Baca juga”); mark what it is');
  // Words that the edition does not carry must stand in the record, or nothing would show that they changed.
  return row.text === undefined ? wrong('its words stand nowhere else; give them in text') : null;
}

/** The line before it that has the same words, 0 when there is none; what a standfirst has in advance is no repetition. */
export function earlierLine({ row, line, raw, rows, standfirst }: Place): number {
  let at = raw.indexOf(line);
  if (line === standfirst || (rows[at]?.role === 'standfirst' && row.role === 'body')) at = raw.indexOf(line, at + 1);
  return at !== -1 && at + 1 < row.line ? at + 1 : 0;
}

/** Whether a standfirst has words that stand again below as body, though the article carries them only there. */
const isInAdvance = ({ row, line, raw, rows }: Place): boolean =>
  row.role === 'standfirst' && rows[raw.indexOf(line, row.line)]?.role === 'body';

/** What a part of a line lacks to be what it says; null when it lacks nothing. */
export function lackOfPart(
  part: Pick<Span, 'text' | 'role'>,
  spans: readonly Span[],
  agencies: Source['agencies'],
): Lack | null {
  const [first, last] = [spans[0]?.text === part.text, spans.at(-1)?.text === part.text];
  const wrong = (message: string): Lack => ({ key: 'text', message });
  if (part.role === 'dateline')
    return first && /^\p{Lu}.*(?:,|-)\s$/u.test(part.text) ? null : wrong(`“${part.text}” is no dateline at its start`);
  if (part.role === 'credit')
    return agencies.some(({ credit }) => credit === part.text.trim())
      ? null
      : wrong(`no agency has the credit “${part.text.trim()}”`);
  if (part.role === 'end-mark')
    return last && /^\s?\p{L}+$/u.test(part.text) ? null : wrong(`“${part.text}” is no end mark at its end`);
  return { key: 'role', message: `a part cannot be ${part.role}; mark it dateline, credit or end-mark` };
}
