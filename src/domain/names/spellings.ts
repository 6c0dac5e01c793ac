import type { Article, Sentence } from '#domain/archive/article.ts';
import { mentions } from '#domain/text/mentions.ts';
import type { Name } from '#domain/archive/name.ts';
import { byId } from '#domain/memoize.ts';
import { must } from '#domain/must.ts';

/** A printed spelling of a name, and its occurrences in the articles. */
export interface Spelling {
  form: string;
  /** The number of occurrences in all articles. */
  count: number;
  /** The articles that print it, with the number of occurrences and the sentences, each once. */
  byArticle: { article: Article; count: number; sentences: Sentence[] }[];
}

/**
 * Returns the printed spellings of a name with their occurrences, most frequent first. A spelling inside a longer
 * spelling does not count: "Budi Santoso" is no occurrence of "Santoso". Headlines and omitted lines do not count.
 * @param names all names of the archive; a longer spelling of another name counts as that name only
 */
export function spellings(name: Name, names: readonly Name[], articles: readonly Article[]): Spelling[] {
  const occurrences = name.mentioned.flatMap((sentence) =>
    mentions(sentence.text, names)
      .filter(({ id }) => id === name.id)
      .map(({ start, end }) => ({ sentence, form: sentence.text.slice(start, end) })),
  );
  const byForm = Map.groupBy(occurrences, ({ form }) => form);
  return name.printed
    .map((form) => {
      const ofForm = byForm.get(form) ?? [];
      const byArticle = Array.from(
        Map.groupBy(ofForm, ({ sentence }) => sentence.article),
        ([id, inArticle]) => ({
          article: must(byId(articles).get(id), 'a sentence is in an article of the archive'),
          count: inArticle.length,
          sentences: [...new Set(inArticle.map(({ sentence }) => sentence))],
        }),
      );
      return { form, count: ofForm.length, byArticle };
    })
    .toSorted((a, b) => b.count - a.count);
}
