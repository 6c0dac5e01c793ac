import { archive } from '#archive.ts';
import { atom } from '#domain/feeds/atom.ts';
import { feed } from '#domain/feeds/feed.ts';
import { feedPages } from '#domain/feeds/feed-pages.ts';
import { jsonFeed } from '#domain/feeds/json-feed.ts';
import { rss } from '#domain/feeds/rss.ts';
import { feedPageUrl, sitePaths } from '#domain/urls.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import type { SiteFile } from './site-file.ts';

const formats = [
  { key: 'rss', write: rss },
  { key: 'atom', write: atom },
  {
    key: 'jsonFeed',
    write: (...page: Parameters<typeof jsonFeed>) => JSON.stringify(jsonFeed(...page), null, 2),
  },
] as const;

/** The articles as RSS, Atom and JSON Feed, each with archives of older articles. */
export function feedFiles(): SiteFile[] {
  const pages = feedPages(feed(archive, absoluteUrls, strings.feed));
  return formats.flatMap(({ key, write }) =>
    pages.map((page) => ({
      path: feedPageUrl(sitePaths[key], page.number),
      content: () => write(page, (number) => feedPageUrl(absoluteUrls[key], number)),
    })),
  );
}
