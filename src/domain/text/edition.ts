import type { Role, Source } from '#schema/source.ts';
import { linesOf, onlyIndex, type Span, spansOfLine } from './spans.ts';

/** What a source says once its noise is folded away and its damage mended: the text that an article must equal. */
export interface Edition {
  headline: string | null;
  byline: string | null;
  published: string | null;
  standfirst: string | null;
  dateline: string | null;
  initials: string | null;
  /** The roles of the lines that were mended. */
  mended: Role[];
  /** The paragraphs in order: photo captions and body, each with the line it comes from. */
  paragraphs: { line: number; role: 'body' | 'caption'; text: string }[];
}

/** Roles whose characters a paragraph keeps. */
export const kept: ReadonlySet<string> = new Set(['body', 'caption', 'dateline']);

/**
 * Replay a source's record over its text: give each line its role, mend what the log says, fold away the rest.
 * Pure: the same text and record give the same edition.
 * @throws when a part or a repair does not stand exactly once in its line
 */
export function replay(text: string, { lines, repairs }: Pick<Source, 'lines' | 'repairs'>): Edition {
  const raw = linesOf(text);
  const spans = lines.map((role) => spansOfLine(raw[role.line - 1] ?? '', role));
  const mended = (parts: Span[]): string =>
    repairs
      .filter(({ line }) => line === parts[0]?.line)
      .reduce((whole, { before, after }) => mend(whole, before, after), parts.map((part) => part.text).join(''));
  const only = (role: string): string | null => {
    const found = spans.flat().filter((span) => span.role === role);
    return found.length === 0 ? null : mended(found);
  };
  return {
    headline: only('headline'),
    byline: only('byline'),
    published: only('published'),
    standfirst: only('standfirst'),
    dateline: only('dateline'),
    initials: only('initials'),
    mended: lines.filter(({ line }) => repairs.some((repair) => repair.line === line)).map(({ role }) => role),
    paragraphs: lines.flatMap(({ line, role }, index) => {
      if (role !== 'body' && role !== 'caption') return [];
      return [{ line, role, text: mended((spans[index] ?? []).filter((span) => kept.has(span.role))) }];
    }),
  };
}

function mend(text: string, before: string, after: string): string {
  const at = onlyIndex(text, before);
  return text.slice(0, at) + after + text.slice(at + before.length);
}
