import { escapeHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import type { Feed, FeedItem } from './feed.ts';

/**
 * A feed as Atom (RFC 4287). `published` is the printed moment and stands only where one is printed; `updated` is the last
 * change in the archive, the day of addition `dcterms:available`. `self` is the feed's own address.
 */
export const atom = ({ title, description, home, license, rights, updated, items }: Feed, self: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="${language}">`,
    element('id', home),
    element('title', title),
    element('subtitle', description),
    `<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(home)}"/>`,
    `<link rel="license" type="text/html" href="${escapeHtml(license)}"/>`,
    element('updated', updated),
    // Who answers for the feed; who wrote an article stands in its entry.
    author(title),
    element('rights', rights),
    ...items.map(entry),
    '</feed>',
    '',
  ].join('\n');

const entry = (item: FeedItem): string =>
  [
    '<entry>',
    element('id', item.url),
    element('title', item.title),
    `<link rel="alternate" type="text/html" href="${escapeHtml(item.url)}"/>`,
    item.original === null ? '' : `<link rel="via" type="text/html" href="${escapeHtml(item.original)}"/>`,
    item.published === null ? '' : element('published', item.published),
    element('updated', item.updated),
    element('dcterms:available', item.added),
    byline(item),
    item.outlet === null ? '' : `<category term="${escapeHtml(item.outlet)}"/>`,
    element('summary', item.summary),
    `<content type="html">${escapeHtml(item.content)}</content>`,
    '</entry>',
  ]
    .filter((line) => line !== '')
    .join('\n');

function byline({ author: name, outlet }: FeedItem): string {
  if (name !== null) return author(name);
  // That an article was withdrawn is the archive's own word, and the feed's author stands for it.
  return outlet === null ? '' : source(outlet);
}

// An entry without an author takes its source's before the feed's (RFC 4287, 4.2.1): the archive wrote no report.
const source = (outlet: string): string => `<source>${element('title', outlet)}${author(outlet)}</source>`;

const author = (name: string): string => `<author>${element('name', name)}</author>`;

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
