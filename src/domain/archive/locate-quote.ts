import { byId } from '#domain/memoize.ts';
import type { Article, Sentence } from './article.ts';
import { must } from '#domain/must.ts';
import { occursOnce } from '#domain/text/spans.ts';

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
  const message = `expected “${quote}” once in ${id}, within one sentence. Copy it exactly, or quote more of the sentence`;
  return { article, sentence: must(findSentence(article.sentences, quote), message), quote };
}

/** Returns the sentence that contains a quote; undefined when none or more than one contains it, or one contains it twice. */
export function findSentence<S extends Pick<Sentence, 'text'>>(sentences: readonly S[], quote: string): S | undefined {
  const [first, second] = sentences.filter(({ text }) => text.includes(quote));
  return first && !second && occursOnce(first.text, quote) ? first : undefined;
}
