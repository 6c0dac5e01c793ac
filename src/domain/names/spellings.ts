import type { Article, Sentence } from '#domain/archive/article.ts';
import { mentions } from '#domain/text/mentions.ts';
import type { Name } from '#domain/archive/name.ts';

/** A printed spelling of a name, and where the text of the articles has it. */
export interface Spelling {
  form: string;
  /** How often, in all articles. */
  count: number;
  where: { article: Article; count: number; sentences: Sentence[] }[];
}

/**
 * Every printed spelling of a name with its counts, most frequent first. A spelling inside a longer one is not counted:
 * "Budi Santoso" is not also "Santoso". Headlines and folded lines are not searched.
 */
export function spellings(name: Name, names: readonly Name[], articles: readonly Article[]): Spelling[] {
  const mentioned = new Set(name.mentioned);
  const found = articles.flatMap((article) =>
    article.sentences
      .filter((sentence) => mentioned.has(sentence))
      .flatMap((sentence) =>
        mentions(sentence.text, names)
          .filter(({ id }) => id === name.id)
          .map(({ start, end }) => ({ article, sentence, form: sentence.text.slice(start, end) })),
      ),
  );
  return name.printed
    .map((form) => {
      const hits = found.filter((hit) => hit.form === form);
      const where = [...new Set(hits.map(({ article }) => article))].map((article) => {
        const here = hits.filter((hit) => hit.article === article);
        return { article, count: here.length, sentences: [...new Set(here.map(({ sentence }) => sentence))] };
      });
      return { form, count: hits.length, where };
    })
    .toSorted((a, b) => b.count - a.count);
}
