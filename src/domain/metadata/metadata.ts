import type { Thing } from 'schema-dts';
import type { Archive } from '#domain/archive/archive.ts';
import { type Article, citedTitle } from '#domain/archive/article.ts';
import { citationExtensions, type CitationFormat, citationFormats } from '#domain/citation/formats.ts';
import { lastUpdate, printedDate } from '#domain/dates/publication.ts';
import type { Event } from '#domain/archive/event.ts';
import { archiveModified, firstPublished, lastModified } from '#domain/archive/modified.ts';
import { articleThing, eventThing, listThing, siteThing } from './structured-data.ts';
import type { Urls } from '#domain/urls.ts';

/**
 * The names of each fact in `<meta>` (Highwire, Dublin Core, PRISM, Open Graph) and in JSON-LD. The table follows the Embedded
 * Metadata translator of Zotero: with `citation_journal_title` it would import a journal article, and with `og:type=website` a
 * web page, so the table has neither.
 * https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export const metadataFields = [
  { fact: 'type', meta: ['DC.type'], jsonld: '@type' },
  { fact: 'title', meta: ['og:title'], jsonld: 'name' },
  { fact: 'citedTitle', meta: ['citation_title', 'DC.title'], jsonld: null },
  { fact: 'outlet', meta: ['prism.publicationName', 'DC.publisher'], jsonld: 'publisher' },
  { fact: 'author', meta: ['citation_author', 'DC.creator'], jsonld: 'author' },
  { fact: 'published', meta: ['citation_publication_date', 'DC.date'], jsonld: 'datePublished' },
  { fact: 'updated', meta: ['article:modified_time'], jsonld: 'dateModified' },
  { fact: 'language', meta: ['citation_language', 'DC.language'], jsonld: 'inLanguage' },
  { fact: 'url', meta: ['citation_public_url', 'og:url'], jsonld: 'url' },
  { fact: 'original', meta: ['DC.source'], jsonld: 'isBasedOn' },
  { fact: 'description', meta: ['og:description'], jsonld: 'description' },
  { fact: 'archive', meta: ['og:site_name'], jsonld: 'isPartOf' },
  { fact: 'rights', meta: ['DC.rights'], jsonld: 'copyrightNotice' },
  { fact: 'modified', meta: ['DCTERMS.modified'], jsonld: 'sdDatePublished' },
  { fact: 'shape', meta: ['og:type'], jsonld: null },
] as const;

/** The name of a fact. */
export type PageFact = (typeof metadataFields)[number]['fact'];

/** The facts of a page. A missing or null fact has no tag; a list has one tag for each item. */
export type PageFacts = Partial<Record<PageFact, string | readonly string[] | null>>;

/** The attributes of one `<meta>`: `property` for Open Graph, `name` for all others. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** The machine-readable metadata of a page. */
export interface Metadata {
  facts: PageFacts;
  /** JSON-LD nodes. */
  things: Thing[];
  /** Other formats of the page. */
  alternates?: { type: string; url: string }[];
  /** True if the page has a share image of its own. Other pages have that of the front page. */
  hasShareImage?: boolean;
}

/**
 * Returns the `<meta>` tags of the facts, in the order of the table.
 * @example metaTags({ description: 'x' }) // [{ property: 'og:description', content: 'x' }]
 */
export const metaTags = (facts: PageFacts): MetaTag[] =>
  metadataFields.flatMap(({ fact, meta }) => {
    const contents = [facts[fact] ?? []].flat();
    return meta.flatMap((name) =>
      contents.map((content) => (/^(?:og|article):/.test(name) ? { property: name, content } : { name, content })),
    );
  });

/** Returns the metadata of an article page. It has an author and a date only if the source prints them. */
export function articleMetadata(article: Article, archive: Archive, urls: Urls): Metadata {
  const { id, title, outlet, authors, published, source } = article;
  return {
    facts: {
      type: 'newspaperArticle',
      shape: 'article',
      title,
      citedTitle: citedTitle(article),
      language: article.lang,
      outlet: outlet.name,
      author: authors.map(({ name }) => name),
      published: printedDate(published),
      updated: lastUpdate(article),
      original: source.url,
      rights: archive.about.rights,
      modified: lastModified(archive, 'articles', id),
    },
    things: [articleThing(article, archive, urls)],
    alternates: [...citations((format) => urls.citation(id, format)), { type: 'text/plain', url: urls.sourceText(id) }],
    hasShareImage: true,
  };
}

/** Returns the metadata of an event page. `published` is the day on which the archive published it, not the day of the event. */
export const eventMetadata = (event: Event, archive: Archive, urls: Urls): Metadata => ({
  facts: {
    published: firstPublished(archive, 'events', event.id),
    modified: lastModified(archive, 'events', event.id),
    rights: archive.about.rights,
  },
  things: [eventThing(event, archive, urls)],
  alternates: [
    ...citations((format) => urls.eventCitation(event.id, format)),
    { type: 'text/calendar', url: urls.data('events.ics') },
  ],
  hasShareImage: true,
});

const citations = (url: (format: CitationFormat) => string) =>
  citationExtensions.map((format) => ({ type: citationFormats[format].mediatype, url: url(format) }));

/** Returns the metadata of the front page: the site, its search and its events. */
export const homeMetadata = (archive: Archive, urls: Urls): Metadata => ({
  facts: { modified: archiveModified(archive) },
  // Not the list of events: each event names the archive that it is part of, and the page of events has the list.
  things: [siteThing(archive, urls)],
  hasShareImage: true,
});

/** Returns the metadata of a page that lists items. */
export const listMetadata = (items: readonly { name: string; url: string }[]): Metadata => ({
  facts: {},
  things: [listThing(items)],
});
