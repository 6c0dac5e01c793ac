import { escapeHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import type { FeedItem } from './feed.ts';
import { type FeedPage, pageLinks, type PageUrl } from './feed-pages.ts';

/**
 * Returns a document of a feed as Atom (RFC 4287). `published` and `dcterms:available` are the day on which the archive published the article;
 * `updated` is its last change in the archive; `dcterms:issued` is the printed date, which may have no time; `dcterms:modified`
 * is the outlet's own last update.
 */
export const atom = (page: FeedPage, url: PageUrl): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:fh="${feedHistory}" xml:lang="${language}">`,
    element('id', page.home),
    element('title', page.title),
    element('subtitle', page.description),
    ...Object.entries(pageLinks(page, url)).map(
      ([relation, href]) => `<link rel="${relation}" type="application/atom+xml" href="${escapeHtml(href)}"/>`,
    ),
    ...(page.number > 0 ? ['<fh:archive/>'] : []),
    `<link rel="alternate" type="text/html" href="${escapeHtml(page.home)}"/>`,
    `<link rel="license" type="text/html" href="${escapeHtml(page.license)}"/>`,
    element('updated', page.updated),
    // The author of the feed is the archive. Each entry names the authors of its article.
    author(page.title),
    element('rights', page.rights),
    ...page.items.map(entry),
    '</feed>',
    '',
  ].join('\n');

/** The namespace of the archives of a feed (RFC 5005). */
export const feedHistory = 'http://purl.org/syndication/history/1.0';

const entry = (item: FeedItem): string =>
  [
    '<entry>',
    element('id', item.url),
    `<title${xmlLang(item.titleLanguage)}>${escapeHtml(item.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(item.url)}"/>`,
    item.originalUrl ? `<link rel="via" type="text/html" href="${escapeHtml(item.originalUrl)}"/>` : '',
    element('published', item.published),
    element('updated', item.updated),
    element('dcterms:available', item.added),
    item.issued ? element('dcterms:issued', item.issued) : '',
    item.modified ? element('dcterms:modified', item.modified) : '',
    byline(item),
    item.outlet ? `<category term="${escapeHtml(item.outlet.name)}"/>` : '',
    element('summary', item.summary),
    `<content type="html"${xmlLang(item.language)}>${escapeHtml(item.content)}</content>`,
    '</entry>',
  ]
    .filter((line) => line !== '')
    .join('\n');

// An entry without an author takes the author of its source, then of the feed (RFC 4287, 4.2.1). The archive is not the author
// of an article, so the entry names the outlet as its source. A withdrawn article has no outlet: the archive wrote its entry.
function byline({ authors, outlet, updated }: FeedItem): string {
  if (authors.length > 0) return authors.map(author).join('\n');
  if (!outlet) return '';
  const { name, url } = outlet;
  return `<source>${element('id', url)}${element('title', name)}${element('updated', updated)}${author(name)}</source>`;
}

const xmlLang = (lang: string): string => (lang === language ? '' : ` xml:lang="${lang}"`);

const author = (name: string): string => `<author>${element('name', name)}</author>`;

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
