import { type Article, rawLine, type Sentence } from '#domain/archive/article.ts';
import { editionRoles } from '#domain/text/edition.ts';
import { must } from '#domain/must.ts';
import { linesOf, indexOfOnly, spansOfLine } from '#domain/text/spans.ts';

/** A range of the source. Offsets are code points from the start of the file, from 0; `end` is exclusive. */
export interface SourceRange {
  start: number;
  end: number;
  /** The characters of the range as received, damaged ones included. */
  exact: string;
}

/**
 * Returns the range of the source that a quote comes from. The range is contiguous: it includes the omitted parts
 * between the words of the quote, and the whole damaged text of a repair that it touches.
 * @throws {Error} when the quote does not occur exactly once in the sentence, or the source does not contain the
 * sentence
 * @example // The source is “A ?b" c [x] d”, its edition is “A “b” c d”.
 * sourceRange(article, sentence, 'b” c d') // { start: 2, end: 13, exact: '?b" c [x] d' }
 */
export function sourceRange(article: Article, sentence: Sentence, quote: string): SourceRange {
  const origins = originsOfLine(article, sentence.line);
  const index =
    lengthBefore(article, sentence) + codePoints(sentence.text.slice(0, indexOfOnly(sentence.text, quote))).length;
  const message = `${article.id}: line ${sentence.line} of the source does not contain “${quote}”. Run npm run verify.`;
  const first = must(origins[index], message);
  const last = must(origins[index + codePoints(quote).length - 1], message);
  const linesBefore = linesOf(article.text).slice(0, sentence.line - 1);
  const lineStart = codePoints(linesBefore.map((line) => `${line}\n`).join('')).length;
  const [start, end] = [lineStart + first.start, lineStart + last.end];
  return { start, end, exact: codePoints(article.text).slice(start, end).join('') };
}

/** Returns the origin of each character that the edition has of a line, in order. */
function originsOfLine(article: Article, number: number): Origin[] {
  const { lines, repairs } = article.source;
  const row = must(
    lines.find(({ line }) => line === number),
    `${article.id}: the source record has no row for line ${number}. Run npm run verify.`,
  );
  const spans = spansOfLine(rawLine(article, number), row).filter((span) => editionRoles.has(span.role));
  const origins = spans.flatMap((span) =>
    codePoints(span.text).map((character, offset) => ({
      character,
      start: span.start + offset,
      end: span.start + offset + 1,
    })),
  );
  const repaired = repairs.filter(({ line }) => line === number).reduce(applyRepair, origins);
  // The edition has no spaces before a paragraph.
  return repaired.slice(repaired.findIndex(({ character }) => character.trim() !== ''));
}

/**
 * Replaces the damaged characters. Each new character gets the range of all of them: a repair does not map single
 * characters.
 */
function applyRepair(origins: Origin[], { before, after }: { before: string; after: string }): Origin[] {
  const text = origins.map(({ character }) => character).join('');
  const index = codePoints(text.slice(0, indexOfOnly(text, before))).length;
  const damaged = origins.slice(index, index + codePoints(before).length);
  const { start } = must(damaged[0], 'before is not empty');
  const { end } = must(damaged.at(-1), 'before is not empty');
  return origins.toSpliced(index, damaged.length, ...codePoints(after).map((character) => ({ character, start, end })));
}

/** Returns the number of code points of a paragraph before one of its sentences. */
function lengthBefore(article: Article, sentence: Sentence): number {
  const { sentences } = must(
    article.paragraphs.find((paragraph) => paragraph.sentences.includes(sentence)),
    `${article.id} has no sentence ${sentence.anchor}. Pass a sentence of this article.`,
  );
  const before = sentences.slice(0, sentences.indexOf(sentence));
  return codePoints(before.map(({ text, separator }) => text + separator).join('')).length;
}

const codePoints = (text: string): string[] => Array.from(text);

/** A character of the edition, and the range of the source line that it comes from: code points, `end` exclusive. */
interface Origin {
  character: string;
  start: number;
  end: number;
}
