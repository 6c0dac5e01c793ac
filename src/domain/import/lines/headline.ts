import { bylineIn } from './bylines.ts';
import { isDateLine, wordsBesideDate } from './date-line.ts';
import { isPhotoLine } from './page-patterns.ts';
import { isProse, wordsIn } from './prose.ts';

/** The label of a title in a form: "Judul: Tanggul Retak". */
export const titleLabel = /^\s*(?:judul|title|headline)\s*:\s*(?=\S)/iu;

/**
 * Returns the line that has most words of the title; otherwise the line before the text that is most like a title. Null if there is
 * none.
 * @param paragraphs the indexes of the lines that are sentences
 * @param title the title in the address or the metadata
 * @param isPage returns true for the words of a page around the article
 */
export function findHeadline(
  lines: readonly string[],
  paragraphs: readonly number[],
  title: string | null,
  isPage: (text: string) => boolean,
): { index: number; sure: boolean } | null {
  const limit =
    paragraphs.find((index) => wordsIn(lines[index] ?? '') > 5 && !isQuestion(lines[index] ?? '')) ??
    Math.min(lines.length, 12);
  const candidates = lines
    .slice(0, limit + 1)
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => wordsIn(text) <= 30);
  const form = candidates.find(({ text }) => titleLabel.test(text));
  if (form) return { index: form.index, sure: true };
  if (title !== null) {
    const best = bestOf(candidates, ({ text }) => similarity(text, title));
    if (best && best.score >= 0.6) return { index: best.index, sure: true };
  }
  const titles = candidates.filter(
    ({ text, index }) =>
      index < limit &&
      (!isProse(text) || isQuestion(text)) &&
      !isPage(text) &&
      !isDateLine(text) &&
      !isPhotoLine(text) &&
      bylineIn(text)?.sure !== true &&
      wordsIn(text) >= 3 &&
      /\p{Lu}/u.test(text) &&
      (/\p{Ll}/u.test(text) || wordsIn(text) > 4),
  );
  const best = bestOf(titles, (one) => titleScore(lines, one));
  return best ? { index: best.index, sure: titles.length === 1 && title === null } : null;
}

/** Returns the item with the highest score, with that score; of equal ones the first. Undefined if there are none. */
export const bestOf = <Item extends object>(
  items: readonly Item[],
  scoreOf: (item: Item) => number,
): (Item & { score: number }) | undefined =>
  items.map((item) => ({ ...item, score: scoreOf(item) })).toSorted((a, b) => b.score - a.score)[0];

/** How much the lines around a line show that it is the headline: it is repeated, or the date or the author is below it. */
function titleScore(lines: readonly string[], { text, index }: { text: string; index: number }): number {
  const repeated = lines.some(
    (line, other) => other !== index && line.startsWith(text) && line.length < text.length + 20,
  );
  const isFact = (line: string): boolean => wordsBesideDate(line) !== null || bylineIn(line)?.sure === true;
  return (
    (repeated ? 3 : 0) +
    (lines.slice(index + 1, index + 4).some(isFact) ? 2 : 0) +
    (isFact(lines[index - 1] ?? '') ? 1 : 0) +
    (wordsIn(text) >= 5 ? 1 : 0)
  );
}

/** True if a line is short and ends like a question or an exclamation, as titles may. */
const isQuestion = (text: string): boolean => /[?!]$/u.test(text.trim()) && wordsIn(text) < 15;

/**
 * Returns how many of the words of two texts are the same: 1 for the same words in any order, 0 for none. Case, marks and
 * punctuation do not count.
 * @example similarity('Jembatan Ditutup', 'jembatan-lama-ditutup') // 0.8
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return (2 * first.intersection(second).size) / Math.max(1, first.size + second.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
