import type { Fault, KeyPath } from '#domain/fault.ts';
import { nameKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';
import { closestMatch } from './closest-match.ts';

/**
 * Returns a fault for each break of these rules: every quote occurs exactly once in its article, within one sentence.
 * Every marked text occurs once in its quote.
 */
export function checkQuotes(content: Content): Fault[] {
  const check = (file: string, key: KeyPath, { article, quote }: Quoted): Fault[] => {
    const violation = quoteViolation(article, sentencesOf(content, article), quote);
    if (violation === null) return [];
    const other = content.articles.find(({ id }) => id !== article && findSentence(sentencesOf(content, id), quote));
    if (!other) return [{ file, at: { key: [...key, 'quote'] }, message: violation }];
    const message = `Quote found in ${other.id}, not in ${article}: “${quote}”. Correct the id of the article.`;
    return [{ file, at: { key: [...key, 'article'] }, message }];
  };
  return [
    ...content.events.flatMap(({ file, validValues: { evidence = [] } }) =>
      evidence.flatMap((quoted, index) => check(file, ['evidence', index], quoted)),
    ),
    ...content.comparisons.flatMap(({ file, validValues: { passages = [] } }) =>
      passages.flatMap((passage, index) => [
        ...check(file, ['passages', index], passage),
        ...checkMarks(file, index, passage),
      ]),
    ),
    ...nameKinds.flatMap((kind) =>
      content[kind].flatMap(({ file, validValues: { described = [] } }) =>
        described.flatMap((quoted, index) => check(file, ['described', index], quoted)),
      ),
    ),
  ];
}

/** The sentence that contains a quote; null when no sentence or more than one contains it, or one contains it twice. */
export function findSentence(sentences: readonly AnchoredSentence[], quote: string): AnchoredSentence | null {
  const [first, second] = sentences.filter(({ text }) => text.includes(quote));
  if (!first || second || first.text.indexOf(quote) !== first.text.lastIndexOf(quote)) return null;
  return first;
}

/** What is wrong with a quote and what to do; null for a correct quote, and for a missing article: checkJoins reports it. */
function quoteViolation(id: string, sentences: readonly AnchoredSentence[], quote: string): string | null {
  if (sentences.length === 0 || findSentence(sentences, quote)) return null;
  const texts = sentences.map(({ text }) => text);
  if (texts.some((text) => text.includes(quote)))
    return `Quote found more than once in ${id}: “${quote}”. Quote more words of its sentence.`;
  const match = closestMatch(texts, quote);
  const expected = match?.expected === 'the end' ? 'the end of the sentence' : match?.expected;
  const difference = match
    ? ` First difference at character ${match.character}: expected ${expected}, found ${match.found}.`
    : '';
  return `Quote not found in ${id}: “${quote}”.${difference} It must match exactly and lie within one sentence.`;
}

function checkMarks(
  file: string,
  index: number,
  { quote, mark = [] }: Quoted & { mark?: string[] | undefined },
): Fault[] {
  return mark.flatMap((marked, position) => {
    const message = markViolation(quote, marked, mark.slice(0, position));
    return message === null ? [] : [{ file, at: { key: ['passages', index, 'mark', position] }, message }];
  });
}

function markViolation(quote: string, marked: string, earlier: readonly string[]): string | null {
  const start = quote.indexOf(marked);
  if (start === -1) return `“${marked}” does not occur in the quote. Copy words of the quote exactly.`;
  if (quote.includes(marked, start + 1)) return `“${marked}” occurs more than once in the quote. Mark more words.`;
  const overlapping = earlier.find((other) => {
    const index = quote.indexOf(other);
    return index !== -1 && index < start + marked.length && start < index + other.length;
  });
  return overlapping === undefined
    ? null
    : `“${marked}” overlaps “${overlapping}”, which is marked too. Remove one of them, or mark fewer words.`;
}

interface Quoted {
  article: string;
  quote: string;
}
