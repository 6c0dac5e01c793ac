import { escapeHtml } from '#domain/html.ts';
import type { Urls } from '#domain/urls.ts';

/** A page of the sitemap, and the moment of its last change (RFC 3339). */
export interface SitemapPage {
  url: string;
  modified: string;
}

/** The maximum number of pages in a file; the protocol allows 50,000. */
const maxPages = 45_000;

/**
 * Returns the files of the sitemap by their addresses: those with the pages, and the index that names them.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(pages: readonly SitemapPage[], urls: Pick<Urls, 'sitemap' | 'sitemapPart'>) {
  const parts = Array.from({ length: Math.max(1, Math.ceil(pages.length / maxPages)) }, (_, index) => {
    const listed = pages.slice(index * maxPages, (index + 1) * maxPages);
    const modified =
      listed
        .map((page) => page.modified)
        .toSorted()
        .at(-1) ?? '';
    return { url: urls.sitemapPart(index), modified, content: document('urlset', 'url', listed) };
  });
  return new Map([
    ...parts.map(({ url, content }) => [url, content] as const),
    [urls.sitemap, document('sitemapindex', 'sitemap', parts)],
  ]);
}

const document = (root: string, item: string, pages: readonly SitemapPage[]): string => {
  const items = pages.map(
    ({ url, modified }) => `<${item}><loc>${escapeHtml(url)}</loc><lastmod>${modified}</lastmod></${item}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${items.join('')}</${root}>`;
};
