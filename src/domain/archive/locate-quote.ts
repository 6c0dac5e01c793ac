import { byId } from '#domain/memoize.ts';
import type { Article, Sentence } from './article.ts';
import { must } from '#domain/must.ts';

/** A quote, with the article and the sentence that contain it. */
export interface LocatedQuote {
  article: Article;
  sentence: Sentence;
  quote: string;
}

/**
 * Returns a quote with its article and sentence.
 * @param quoted the id of the article, and the words, verbatim
 * @throws {Error} when no article has this id
 * @throws {Error} when the quote does not occur exactly once in the article, within one sentence
 */
export function locateQuote(
  articles: readonly Article[],
  { article: id, quote }: { article: string; quote: string },
): LocatedQuote {
  const article = must(
    byId(articles).get(id),
    `unknown article “${id}”. Correct the id, or add content/articles/${id}.md`,
  );
  return { article, sentence: sentenceContaining(article, quote), quote };
}

/**
 * Returns the one sentence of an article that contains a quote.
 * @throws {Error} when the quote does not occur exactly once in the article, within one sentence. The message has no
 * final period, because faults embed it.
 */
export function sentenceContaining<S extends Pick<Sentence, 'text'>>(
  article: { id: string; sentences: S[] },
  quote: string,
): S {
  const [sentence, second] = article.sentences.filter(({ text }) => text.includes(quote));
  if (!sentence)
    throw new Error(`quote not found in ${article.id}: “${quote}”. It must match exactly and lie within one sentence`);
  if (second || sentence.text.includes(quote, sentence.text.indexOf(quote) + 1))
    throw new Error(`quote occurs more than once in ${article.id}: “${quote}”. Quote more of the sentence`);
  return sentence;
}
