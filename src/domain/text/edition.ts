import { type ParagraphRole, paragraphRole, type Role, type SourceRecord } from '#schema/source.ts';
import { must } from '#domain/must.ts';
import { completeLines } from './complete-lines.ts';
import { linesOf, indexOfOnly, type Span, spansOfLine } from './spans.ts';

const factRoles = ['headline', 'byline', 'published', 'updated', 'corrected', 'standfirst', 'initials'] as const;

/** The printed facts of a source; null if it does not print one. */
type Facts = Record<(typeof factRoles)[number], string | null>;

/** The text of a source without its omitted parts and with its repairs. An article must equal it. */
export interface Edition extends Facts {
  /** The first dateline, with its separator. */
  dateline: string | null;
  /** The roles of the repaired lines, one for each line. */
  repairedRoles: Role[];
  /** The lines with a paragraph role, in order; `line` is the number of the source line, from 1. */
  paragraphs: { line: number; role: ParagraphRole; text: string }[];
}

/** The roles whose text is part of a paragraph. Parts with any other role are omitted. */
export const editionRoles: ReadonlySet<string> = new Set([...paragraphRole.options, 'dateline']);

/** True if a role is that of a paragraph of the edition. */
export const isParagraphRole = (role: Role): role is ParagraphRole => paragraphRole.safeParse(role).success;

/**
 * Returns a text of the edition from the words of a source line: without spaces, byte order mark and carriage return at
 * either end. A carriage return inside becomes a space.
 * @example editionText('\uFEFFIsi. \r') // 'Isi.'
 */
const editionText = (words: string): string => words.trim().replaceAll('\r', ' ');

/**
 * Returns the edition of a source: applies the roles and the repairs of the source record to the source.
 * @param text the source
 * @throws {Error} when a part or the damaged text of a repair does not occur exactly once in its line, or parts overlap
 * @example // Line 1 is body with the end mark “ Selesai”.
 * replay('Isi. Selesai', record).paragraphs // [{ line: 1, role: 'body', text: 'Isi.' }]
 */
export function replay(text: string, { lines, repairs }: Pick<SourceRecord, 'lines' | 'repairs'>): Edition {
  const sourceLines = linesOf(text);
  const rows = completeLines(text, lines).map((row) => ({
    line: row.line,
    role: row.role,
    spans: spansOfLine(must(sourceLines[row.line - 1], 'there is one row for each line'), row),
  }));
  const repaired = (spans: Span[], isPart = false): string => {
    const words = spans.map((span) => span.text).join('');
    return repairs
      .filter(({ line, before }) => line === spans[0]?.line && (!isPart || words.includes(before)))
      .reduce(applyRepair, words);
  };
  const wordsOf = (role: Role): string[] =>
    rows.flatMap(({ spans }) => {
      const own = spans.filter((span) => span.role === role);
      return own.length === 0 ? [] : [repaired(own, own.length < spans.length)];
    });
  const textOf = (role: Role): string | null => wordsOf(role).map(editionText).join(' ') || null;
  return {
    ...(Object.fromEntries(factRoles.map((role) => [role, textOf(role)])) as Facts),
    dateline: wordsOf('dateline')[0] ?? null,
    repairedRoles: rows.filter(({ line }) => repairs.some((repair) => repair.line === line)).map(({ role }) => role),
    paragraphs: rows.flatMap(({ line, role, spans }) => {
      if (!isParagraphRole(role)) return [];
      const text = editionText(repaired(spans.filter((span) => editionRoles.has(span.role))));
      return text === '' ? [] : [{ line, role, text }];
    }),
  };
}

function applyRepair(text: string, { before, after }: { before: string; after: string }): string {
  const index = indexOfOnly(text, before);
  return text.slice(0, index) + after + text.slice(index + before.length);
}
