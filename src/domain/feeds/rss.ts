import { getRssString } from '@astrojs/rss';
import { rfc822Date } from '#domain/dates/dates.ts';
import { escapeHtml } from '#domain/html.ts';
import { language } from '#domain/language.ts';
import { feedHistory } from './atom.ts';
import type { FeedItem } from './feed.ts';
import { type FeedPage, pageLinks, type PageUrl } from './feed-pages.ts';

/**
 * Returns a document of a feed as RSS 2.0. `pubDate` and `dcterms:available` are the day on which the archive published the
 * article; `atom:updated` is the last change in the archive; `dcterms:issued` is the printed date, which may have no time;
 * `dcterms:modified` is the outlet's own last update.
 */
export const rss = (page: FeedPage, url: PageUrl): Promise<string> =>
  getRssString({
    title: page.title,
    description: page.description,
    site: page.home,
    trailingSlash: true,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      dcterms: 'http://purl.org/dc/terms/',
      fh: feedHistory,
    },
    customData: [
      `<language>${language}</language>`,
      `<copyright>${escapeHtml(page.rights)}</copyright>`,
      `<lastBuildDate>${rfc822Date(page.updated)}</lastBuildDate>`,
      ...Object.entries(pageLinks(page, url)).map(
        ([relation, href]) => `<atom:link href="${escapeHtml(href)}" rel="${relation}" type="application/rss+xml"/>`,
      ),
      page.number > 0 ? '<fh:archive/>' : '',
    ].join(''),
    items: page.items.map((item) => ({
      title: item.title,
      link: item.url,
      description: item.summary,
      content: item.content,
      categories: item.outlet ? [item.outlet.name] : [],
      customData: itemElements(item),
    })),
  });

const itemElements = (item: FeedItem): string =>
  [
    `<pubDate>${rfc822Date(item.published)}</pubDate>`,
    `<dc:language>${item.language}</dc:language>`,
    ...item.authors.map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>`),
    item.originalUrl ? `<dc:source>${escapeHtml(item.originalUrl)}</dc:source>` : '',
    `<dcterms:available>${item.added}</dcterms:available>`,
    item.issued ? `<dcterms:issued>${item.issued}</dcterms:issued>` : '',
    item.modified ? `<dcterms:modified>${item.modified}</dcterms:modified>` : '',
    `<atom:updated>${item.updated}</atom:updated>`,
  ].join('');
