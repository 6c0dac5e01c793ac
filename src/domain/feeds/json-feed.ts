import { language } from '#domain/language.ts';
import type { Feed } from './feed.ts';

/**
 * Returns a feed as a JSON Feed 1.1 object. `date_published` is the day on which the archive published the article. The
 * extension `_arsip` has the day on which the archive published the article (`added`) and the EDTF label of its date of
 * publication (`published`, null if withdrawn), and the outlet's own last update (`updated`, null if unknown).
 * @param self the URL of the feed
 */
export const jsonFeed = ({ title, description, home, items }: Feed, self: string): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: home,
  feed_url: self,
  description,
  language,
  items: items.map((item) => ({
    id: item.url,
    url: item.url,
    ...(item.originalUrl === null ? {} : { external_url: item.originalUrl }),
    title: item.title,
    content_html: item.content,
    summary: item.summary,
    date_published: item.published,
    date_modified: item.updated,
    ...(item.authors.length === 0 ? {} : { authors: item.authors.map((name) => ({ name })) }),
    tags: item.outlet === null ? [] : [item.outlet.name],
    language: item.language,
    _arsip: { added: item.added, published: item.edtf, updated: item.modified },
  })),
});
