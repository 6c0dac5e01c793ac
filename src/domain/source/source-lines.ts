import type { LineRole, Repair } from '#schema/source.ts';
import { type Article, rawLine, type Sentence } from '#domain/archive/article.ts';
import { type Span, spansOfLine } from '#domain/text/spans.ts';

/** A line of a source as received, with everything that the archive records about it. */
export interface JoinedLine extends LineRole {
  /** The line, split by role; empty if the line is empty. Joined, the spans are the line. */
  spans: Span[];
  repairs: Repair[];
  /** The sentences of the edition that come from it. */
  sentences: Sentence[];
  /** The numbers of the lines that repeat it. */
  repeatedIn: number[];
}

/** Returns every line of an article's source, in order. */
export function sourceLines(article: Article): JoinedLine[] {
  const { lines, repairs } = article.source;
  return lines.map((row) => ({
    ...row,
    spans: spansOfLine(rawLine(article, row.line), row),
    repairs: repairs.filter(({ line }) => line === row.line),
    sentences: article.sentences.filter(({ line }) => line === row.line),
    repeatedIn: lines.filter(({ of }) => of === row.line).map(({ line }) => line),
  }));
}
