import type { Article, Sentence } from '#domain/archive/article.ts';
import { kept } from '#domain/text/edition.ts';
import { must } from '#domain/must.ts';
import { linesOf, onlyIndex, spansOfLine } from '#domain/text/spans.ts';

/** A stretch of the text as received. Offsets are code points from the file's first; the end is not counted in. */
export interface SourceRange {
  start: number;
  end: number;
  /** The received characters themselves, damage and all. */
  exact: string;
}

/**
 * Where the words of a sentence stand in the text as received. What the edition folded away between them is counted in,
 * and a repaired passage stands for its whole damage, so that the range is one piece of the file.
 * @throws when the quote does not stand in the sentence, or the sentence not where its source has it
 */
export function sourceRange(article: Article, sentence: Sentence, quote: string): SourceRange {
  const origins = originsOfLine(article, sentence.line);
  const from = lengthBefore(article, sentence) + points(sentence.text.slice(0, onlyIndex(sentence.text, quote))).length;
  const lack = `${article.id}: line ${sentence.line} of the source does not hold “${quote}”`;
  const first = must(origins[from], lack);
  const last = must(origins[from + points(quote).length - 1], lack);
  const lines = linesOf(article.text).slice(0, sentence.line - 1);
  const before = points(lines.map((line) => `${line}\n`).join('')).length;
  const [start, end] = [before + first.start, before + last.end];
  return { start, end, exact: points(article.text).slice(start, end).join('') };
}

/** For each character of a line's edition, where in the received line it comes from. */
function originsOfLine({ text, source }: Article, number: number): Origin[] {
  const role = must(
    source.lines.find(({ line }) => line === number),
    `no role for line ${number}`,
  );
  const spans = spansOfLine(linesOf(text)[number - 1] ?? '', role).filter((span) => kept.has(span.role));
  const origins = spans.flatMap((span) =>
    points(span.text).map((character, at) => ({ character, start: span.start + at, end: span.start + at + 1 })),
  );
  return source.repairs.filter(({ line }) => line === number).reduce(mend, origins);
}

function mend(origins: Origin[], { before, after }: { before: string; after: string }): Origin[] {
  const text = origins.map(({ character }) => character).join('');
  const at = points(text.slice(0, onlyIndex(text, before))).length;
  const damaged = origins.slice(at, at + points(before).length);
  const start = damaged[0]?.start ?? 0;
  const end = damaged.at(-1)?.end ?? start;
  return origins.toSpliced(at, damaged.length, ...points(after).map((character) => ({ character, start, end })));
}

/** How many characters of the sentence's paragraph stand before it. */
function lengthBefore(article: Article, sentence: Sentence): number {
  const { sentences } = must(
    article.paragraphs.find((paragraph) => paragraph.sentences.includes(sentence)),
    `${article.id} has no sentence ${sentence.anchor}`,
  );
  const before = sentences.slice(0, sentences.indexOf(sentence));
  return points(before.map(({ text, gap }) => text + gap).join('')).length;
}

const points = (text: string): string[] => Array.from(text);

/** One character of the edition, and where in the received line it comes from. */
interface Origin {
  character: string;
  start: number;
  end: number;
}
