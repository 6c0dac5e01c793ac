import { type Fault, keyFault } from '#domain/fault.ts';
import { findSentence } from '#domain/archive/locate-quote.ts';
import { differenceInWords } from '#domain/text/first-difference.ts';
import { type Content, namesOf, rowsOf } from '#checks/content/content.ts';
import { type AnchoredSentence, sentencesOf } from '#checks/source/sentences-of.ts';
import { closestMatch } from './closest-match.ts';
import { markProblem } from './marked-words.ts';

/**
 * Finds each break of these rules: every quote occurs exactly once in its article, within one sentence. Every marked text
 * occurs once in its quote.
 */
export function* checkQuotes(content: Content): Generator<Fault> {
  const described = rowsOf(namesOf(content), 'described');
  const passages = rowsOf(content.comparisons, 'passages');
  for (const { file, key, row } of [...rowsOf(content.events, 'evidence'), ...passages, ...described]) {
    const { article, quote } = row;
    const violation = quoteViolation(article, sentencesOf(content, article), quote);
    if (violation === null) continue;
    const other = content.articles.find(({ id }) => id !== article && findSentence(sentencesOf(content, id), quote));
    const message = `Quote found in ${other?.id}, not in ${article}: “${quote}”. Correct the id of the article.`;
    yield other ? keyFault(file, [...key, 'article'], message) : keyFault(file, [...key, 'quote'], violation);
  }
  for (const { file, key, row } of passages)
    for (const [index, marked] of (row.mark ?? []).entries()) {
      const message = markProblem(marked, row.quote, 'quote', row.mark?.slice(0, index) ?? []);
      if (message !== null) yield keyFault(file, [...key, 'mark', index], message);
    }
}

/** What is wrong with a quote and what to do; null for a correct quote, and for a missing article: checkJoins reports it. */
function quoteViolation(id: string, sentences: readonly AnchoredSentence[], quote: string): string | null {
  if (sentences.length === 0 || findSentence(sentences, quote)) return null;
  const texts = sentences.map(({ text }) => text);
  if (texts.some((text) => text.includes(quote)))
    return `Quote found more than once in ${id}: “${quote}”. Quote more words of its sentence.`;
  const match = closestMatch(texts, quote);
  const difference = differenceInWords(match).replace(
    'expected the end of the text',
    'expected the end of the sentence',
  );
  return `Quote not found in ${id}: “${quote}”.${difference} It must match exactly and lie within one sentence.`;
}
