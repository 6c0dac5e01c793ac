import type { Thing } from 'schema-dts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dayIn } from '#domain/dates/dates.ts';
import type { Event } from '#domain/archive/event.ts';
import { archiveModified, firstPublished, lastModified } from '#domain/archive/modified.ts';
import { articleThing, eventThing, listThing, siteThing } from './structured-data.ts';
import type { Urls } from '#domain/urls.ts';

/**
 * The one table of fields: what each fact is called in `<meta>` (Highwire, Dublin Core, PRISM, Open Graph) and in JSON-LD.
 * The first names are those that Zotero's Embedded Metadata reads, and what is missing here is missing for its reasons:
 * `citation_journal_title` would make a journal article, `og:type=website` a web page.
 * https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export const fields = [
  { fact: 'type', meta: ['DC.type'], jsonld: '@type' },
  { fact: 'title', meta: ['citation_title', 'DC.title', 'og:title'], jsonld: 'name' },
  { fact: 'outlet', meta: ['prism.publicationName', 'DC.publisher'], jsonld: 'publisher' },
  { fact: 'author', meta: ['citation_author', 'DC.creator'], jsonld: 'author' },
  { fact: 'published', meta: ['citation_publication_date', 'DC.date'], jsonld: 'datePublished' },
  { fact: 'language', meta: ['citation_language', 'DC.language'], jsonld: 'inLanguage' },
  { fact: 'url', meta: ['citation_public_url', 'og:url'], jsonld: 'url' },
  { fact: 'original', meta: ['DC.source'], jsonld: 'isBasedOn' },
  { fact: 'description', meta: ['og:description'], jsonld: 'description' },
  { fact: 'archive', meta: ['og:site_name'], jsonld: 'isPartOf' },
  { fact: 'rights', meta: ['DC.rights'], jsonld: 'copyrightNotice' },
  { fact: 'modified', meta: ['DCTERMS.modified'], jsonld: 'sdDatePublished' },
  { fact: 'shape', meta: ['og:type'], jsonld: null },
] as const;

export type Fact = (typeof fields)[number]['fact'];

/** What is known of a page; a fact that is absent has no tag. */
export type Facts = Partial<Record<Fact, string | null>>;

/** One `<meta>`: Open Graph names stand in `property`, all others in `name`. */
export type Tag = { name: string; content: string } | { property: string; content: string };

/** What a page says about itself to machines. */
export interface Metadata {
  facts: Facts;
  /** JSON-LD nodes. */
  things: Thing[];
  /** Other forms of the page. */
  alternates: { type: string; url: string }[];
  /** Whether a picture stands for the page where its link is shared. */
  picture: boolean;
}

/** The tags for what is known, in the order of the table. */
export const tags = (facts: Facts): Tag[] =>
  fields.flatMap(({ fact, meta }) => {
    const content = facts[fact];
    if (content === null || content === undefined) return [];
    return meta.map((name) => (name.startsWith('og:') ? { property: name, content } : { name, content }));
  });

/** What an article's page says about itself: author and date only where they are printed. */
export function articleMetadata(article: Article, archive: Archive, urls: Urls): Metadata {
  const { id, title, outlet, author, published, source } = article;
  return {
    facts: {
      type: 'newspaperArticle',
      shape: 'article',
      title,
      outlet: outlet.name,
      author,
      published: published.at === null ? null : dayIn(published.at, outlet.zone),
      original: source.url,
      rights: archive.about.rights,
      modified: lastModified(archive, 'articles', id),
    },
    things: [articleThing(article, archive, urls)],
    alternates: [
      { type: 'application/x-bibtex', url: urls.citation(id, 'bib') },
      { type: 'application/x-research-info-systems', url: urls.citation(id, 'ris') },
      { type: 'application/vnd.citationstyles.csl+json', url: urls.citation(id, 'json') },
      { type: 'text/plain', url: urls.sourceText(id) },
    ],
    picture: true,
  };
}

/** What an event's page says about itself; its date of publication is the archive's, not the event's. */
export const eventMetadata = (event: Event, archive: Archive, urls: Urls): Metadata => ({
  facts: {
    published: firstPublished(archive, 'events', event.id),
    modified: lastModified(archive, 'events', event.id),
    rights: archive.about.rights,
  },
  things: [eventThing(event, archive, urls)],
  alternates: [
    { type: 'application/x-bibtex', url: urls.eventCitation(event.id, 'bib') },
    { type: 'application/x-research-info-systems', url: urls.eventCitation(event.id, 'ris') },
    { type: 'application/vnd.citationstyles.csl+json', url: urls.eventCitation(event.id, 'json') },
    { type: 'text/calendar', url: urls.data('events.ics') },
  ],
  picture: true,
});

/** What the front page says about the site: that it can be searched, and the events in their order. */
export const homeMetadata = (archive: Archive, urls: Urls): Metadata => ({
  facts: { modified: archiveModified(archive) },
  // The site names its events already; the list of them is at home on the page of events.
  things: [siteThing(archive, urls)],
  alternates: [],
  picture: true,
});

/** What the page of a list says about itself: its items in their order. */
export const listMetadata = (items: readonly { name: string; url: string }[]): Metadata => ({
  facts: {},
  things: [listThing(items)],
  alternates: [],
  picture: false,
});
