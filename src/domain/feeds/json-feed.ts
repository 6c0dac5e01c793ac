import { language } from '#domain/language.ts';
import type { Feed } from './feed.ts';

/**
 * A feed as JSON Feed 1.1. `date_published` is the printed moment and stands only where one is printed; what the archive
 * adds stands under `_arsip`: the day of addition, and the date of publication in EDTF with its doubts (null where withdrawn).
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
    ...(item.original === null ? {} : { external_url: item.original }),
    title: item.title,
    content_html: item.content,
    summary: item.summary,
    ...(item.published === null ? {} : { date_published: item.published }),
    date_modified: item.updated,
    ...(item.author === null ? {} : { authors: [{ name: item.author }] }),
    tags: item.outlet === null ? [] : [item.outlet],
    language,
    _arsip: { added: item.added, published: item.edtf },
  })),
});
