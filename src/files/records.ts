import { archive } from '#archive.ts';
import { checksums } from '#domain/sha256.ts';
import { type CitationFormat, citationExtensions, citationFormats } from '#domain/citation/formats.ts';
import { articleReference, eventReference, type Reference, sentenceReferences } from '#domain/citation/reference.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { sitePaths } from '#domain/urls.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { keptShareImage } from './share-image.ts';
import type { SiteFile } from './site-file.ts';

const { about, articles, events } = archive;
const { citation, dates } = strings;

/** The files of each article and event: source, share image, citations. */
export function* recordFiles(): Generator<SiteFile> {
  for (const article of articles) {
    const { id, text, outlet, published, title } = article;
    // The same bytes as in `content/`, which are valid UTF-8.
    yield { path: sitePaths.sourceText(id), content: () => text };
    yield shareImage(
      sitePaths.article(id),
      `${outlet.name} · ${dates.kind.publication} ${dateInWords(published)}`,
      title,
    );
    yield* citations(
      (format) => sitePaths.citation(id, format),
      () => [articleReference(article, archive, absoluteUrls, citation)],
    );
    yield* citations(
      (format) => sitePaths.sentenceCitation(id, format),
      () => sentenceReferences(article, archive, absoluteUrls, citation),
    );
  }
  yield {
    path: sitePaths.checksums,
    content: () => checksums(articles.map(({ id, source }) => ({ path: `${id}.txt`, sha256: source.received.sha256 }))),
  };
  for (const event of events) {
    const { id, kind, when, title } = event;
    yield shareImage(sitePaths.event(id), `${dates.kind[kind]} · ${dateInWords(when)}`, title);
    yield* citations(
      (format) => sitePaths.eventCitation(id, format),
      () => [eventReference(event, archive, absoluteUrls, citation)],
    );
  }
}

const shareImage = (page: string, kicker: string, title: string): SiteFile => ({
  path: sitePaths.shareImage(page),
  content: () => keptShareImage({ kicker, title, footer: about.title }),
});

/** The citations of one or more references, in each format. */
const citations = (path: (format: CitationFormat) => string, references: () => Reference[]): SiteFile[] =>
  citationExtensions.map((format) => ({
    path: path(format),
    content: () => citationFormats[format].write(references(), citation),
  }));
