import type { DateExpression } from '#schema/date-expression.ts';
import type { LineRole, Repair } from '#schema/source.ts';
import { type Article, rawLine, type Sentence } from '#domain/archive/article.ts';
import { type Span, spansOfLine } from '#domain/text/spans.ts';

/** One line of a source as received, with everything the archive says of it. */
export interface JoinedLine extends Pick<LineRole, 'line' | 'role' | 'of' | 'note'> {
  /** The line cut by role; nothing in an empty line. Together the spans are the line. */
  spans: Span[];
  repairs: Repair[];
  /** The sentences that the edition makes of it. */
  sentences: Sentence[];
  /** The lines that repeat it. */
  repeatedIn: number[];
  dates: DateExpression[];
}

/** The lines of an article's source, in order, none left out. */
export function sourceLines(article: Article): JoinedLine[] {
  const { lines, repairs, dates } = article.source;
  return lines.map((role) => ({
    line: role.line,
    role: role.role,
    of: role.of,
    note: role.note,
    spans: spansOfLine(rawLine(article, role.line), role),
    repairs: repairs.filter(({ line }) => line === role.line),
    sentences: article.sentences.filter(({ line }) => line === role.line),
    repeatedIn: lines.filter(({ of }) => of === role.line).map(({ line }) => line),
    dates: dates.filter(({ line }) => line === role.line),
  }));
}
