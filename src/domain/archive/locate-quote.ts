import type { Article, Sentence } from './article.ts';
import { must } from '#domain/must.ts';

/** A quote where it stands. */
export interface LocatedQuote {
  article: Article;
  sentence: Sentence;
  quote: string;
}

/**
 * Find the one sentence in which a quote stands.
 * @throws when there is no such article, or the quote does not stand exactly once in it, inside one sentence
 */
export function locateQuote(
  articles: readonly Article[],
  { article: id, quote }: { article: string; quote: string },
): LocatedQuote {
  const article = must(
    articles.find((other) => other.id === id),
    `no article “${id}”`,
  );
  return { article, sentence: sentenceOf(article, quote), quote };
}

/**
 * The one sentence of an article in which a quote stands.
 * @throws when the quote does not occur exactly once in the article, or runs over the end of a sentence
 */
export function sentenceOf<S extends Pick<Sentence, 'text'>>(
  article: { id: string; sentences: S[] },
  quote: string,
): S {
  const [sentence, second] = article.sentences.filter(({ text }) => text.includes(quote));
  if (!sentence)
    throw new Error(
      `“${quote}” stands in no sentence of ${article.id}; quote it to the character, inside one sentence`,
    );
  if (second || sentence.text.includes(quote, sentence.text.indexOf(quote) + 1)) {
    throw new Error(`“${quote}” stands more than once in ${article.id}; quote more of it`);
  }
  return sentence;
}
