import { language } from '#domain/language.ts';
import { type FeedPage, pageLinks, type PageUrl } from './feed-pages.ts';

/**
 * Returns a document of a feed as a JSON Feed 1.1 object; `next_url` has older items. `date_published` is the day on which the archive published the article. The
 * extension `_arsip` has the day on which the archive published the article (`added`) and the EDTF label of its date of
 * publication (`published`, null if withdrawn), and the outlet's own last update (`updated`, null if unknown).
 */
export const jsonFeed = (page: FeedPage, url: PageUrl): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: page.title,
  home_page_url: page.home,
  feed_url: url(page.number),
  next_url: pageLinks(page, url)['prev-archive'],
  description: page.description,
  language,
  items: page.items.map((item) => ({
    id: item.url,
    url: item.url,
    ...(item.originalUrl && { external_url: item.originalUrl }),
    title: item.title,
    content_html: item.content,
    summary: item.summary,
    date_published: item.published,
    date_modified: item.updated,
    ...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
    tags: item.outlet ? [item.outlet.name] : [],
    language: item.language,
    _arsip: { added: item.added, published: item.edtf ?? null, updated: item.modified ?? null },
  })),
});
