import type { ArticlesFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Urls } from '#domain/urls.ts';
import { wordCount } from '#domain/text/word-count.ts';

/** Returns the content of `articles.json`, oldest article first. Unknown facts are null. */
export const articlesData = ({ articles }: Pick<Archive, 'articles'>, urls: Urls): ArticlesFile => ({
  articles: articles.map(
    ({
      id,
      title,
      titleSource,
      outlet,
      author,
      authors,
      published,
      updated,
      corrected,
      source,
      sentences,
      added,
      ...article
    }) => ({
      id,
      url: urls.article(id),
      title,
      titleSource,
      outlet: outlet.id,
      author,
      published: published.at,
      edtf: published.edtf,
      earliest: published.earliest,
      latest: published.latest,
      sha256: source.received.sha256,
      sourceUrl: source.url,
      wordCount: wordCount(sentences),
      sentences: sentences.length,
      basis: published.basis,
      because: published.because,
      added,
      authors,
      updated: updated?.edtf ?? null,
      corrected: corrected?.edtf ?? null,
      language: article.lang,
      titleLanguage: article.titleLang,
    }),
  ),
});
