import type { BreadcrumbList, CreativeWork, ItemList, NewsArticle, Quotation, Thing, WebSite } from 'schema-dts';
import { isTitleSupplied } from '#schema/article.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import type { Author } from '#domain/archive/authors.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { lastUpdate, printedInstant } from '#domain/dates/publication.ts';
import type { Event, Evidence } from '#domain/archive/event.ts';
import { language } from '#domain/language.ts';
import { firstPublished, lastModified } from '#domain/archive/modified.ts';
import type { Urls } from '#domain/urls.ts';

// JSON-LD with the schema.org vocabulary. Each function returns one thing; things refer to each other by URL (`@id`). A fact that
// no source prints is omitted.

/** Returns an article. `headline` is the printed headline; a title that the archive supplied is only the `name`. */
export function articleThing(article: Article, archive: Archive, urls: Urls): NewsArticle {
  const { id, title, outlet, authors, published, dateline, source, about } = article;
  const datePublished = printedInstant(published);
  const dateModified = lastUpdate(article);
  return {
    '@type': 'NewsArticle',
    '@id': urls.article(id),
    url: urls.article(id),
    name: title,
    ...(isTitleSupplied(article) ? {} : { headline: title }),
    description: about,
    inLanguage: article.lang,
    image: urls.shareImage(urls.article(id)),
    ...(source.url === null ? {} : { isBasedOn: source.url }),
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': urls.record('outlets', outlet.id),
      name: outlet.name,
      url: outlet.url,
    },
    ...authorThings(authors),
    ...(datePublished === null ? {} : { datePublished }),
    ...(dateModified === null ? {} : { dateModified }),
    ...(dateline === null ? {} : { dateline: dateline.replace(/[\s,:–—-]+$/u, '') }),
    isPartOf: { '@id': urls.home },
    copyrightNotice: archive.about.rights,
    usageInfo: urls.about,
    sdDatePublished: lastModified(archive, 'articles', id),
  };
}

/** Returns the property `author`: one thing, or a list of things; no property without an author. */
function authorThings(authors: readonly Author[]): Pick<NewsArticle, 'author'> {
  const things = authors.map(({ name, kind }) =>
    kind === 'person' ? ({ '@type': 'Person', name } as const) : ({ '@type': 'Organization', name } as const),
  );
  const [first, ...others] = things;
  return first ? { author: others.length === 0 ? first : things } : {};
}

/**
 * Returns the page of an event or a statement, with its date as EDTF. It is no `Event`: consumers require a start date and a
 * place of each `Event`, which the sources often leave open.
 */
export function eventThing(event: Event, archive: Archive, urls: Urls): CreativeWork {
  const { id, title, when, attribution, evidence, relations } = event;
  const related = (type: Event['relations'][number]['type']) =>
    relations.filter((relation) => relation.type === type).map((relation) => ({ '@id': urls.event(relation.event) }));
  const parts = related('has-part');
  const about = related('about');
  return {
    '@type': 'CreativeWork',
    '@id': urls.event(id),
    url: urls.event(id),
    name: title,
    description: `${dateInWords(when)}. ${when.because} ${attribution}`,
    inLanguage: language,
    image: urls.shareImage(urls.event(id)),
    temporalCoverage: when.edtf,
    datePublished: firstPublished(archive, 'events', id),
    isPartOf: [{ '@id': urls.home }, ...related('part-of')],
    ...(parts.length > 0 ? { hasPart: parts } : {}),
    ...(about.length > 0 ? { about } : {}),
    citation: evidence.flatMap((item) => quotations(item, archive, urls)),
  };
}

/** Returns the parts of a quote, each with its speaker, if the archive has the name of the speaker. */
function quotations({ article, sentence, parts }: Evidence, { names }: Archive, urls: Urls): Quotation[] {
  return parts.map(({ text, speaker }) => {
    const name = names.find(({ id }) => id === speaker);
    const type = name?.kind === 'people' ? 'Person' : 'Organization';
    return {
      '@type': 'Quotation',
      // Two parts with one id would be one quotation with two speakers.
      ...(parts.length === 1 ? { '@id': urls.sentence(sentence) } : { url: urls.sentence(sentence) }),
      text: parts.length === 1 ? text : text.trim(),
      inLanguage: sentence.lang,
      isPartOf: { '@id': urls.article(article.id) },
      ...(name
        ? { spokenByCharacter: { '@type': type, '@id': urls.record(name.kind, name.id), name: name.name } }
        : {}),
    };
  });
}

/** Returns the archive as a web site with a search action. Its events are not listed: each names the site that it is part of. */
export const siteThing = ({ about }: Pick<Archive, 'about'>, urls: Urls): WebSite => ({
  '@type': 'WebSite',
  '@id': urls.home,
  url: urls.home,
  name: about.title,
  description: about.statement,
  inLanguage: language,
  image: urls.shareImage(urls.home),
  about: { '@type': 'Thing', name: about.subject },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: urls.queryTemplate('search_term_string') },
    // The types of schema-dts do not include the property in which Google expects the name of the query field.
    ...{ 'query-input': 'required name=search_term_string' },
  },
});

/** Returns a list of items in the given order. */
export const listThing = (items: readonly { name: string; url: string }[]): ItemList => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, url })),
});

/** Returns the breadcrumbs of a page, from the front page to the page itself. */
export const breadcrumbThing = (steps: readonly { name: string; url: string }[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
});

/** Returns things as the text of a JSON-LD script. Escapes the characters that could end the script or start a comment. */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
