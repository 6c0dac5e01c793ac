import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { atom } from '#domain/feeds/atom.ts';
import { feed } from '#domain/feeds/feed.ts';
import { feedPages } from '#domain/feeds/feed-pages.ts';
import { jsonFeed } from '#domain/feeds/json-feed.ts';
import { rss } from '#domain/feeds/rss.ts';
import { createUrls, feedPageUrl } from '#domain/urls.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { textResponse } from './_text-response.ts';

const formats = [
  { key: 'rss', type: 'application/rss+xml', write: rss },
  { key: 'atom', type: 'application/atom+xml', write: atom },
  {
    key: 'jsonFeed',
    type: 'application/feed+json',
    write: (...page: Parameters<typeof jsonFeed>) => JSON.stringify(jsonFeed(...page), null, 2),
  },
] as const;

export const getStaticPaths = () => {
  const files = createUrls('');
  const pages = feedPages(feed(archive, absoluteUrls, strings.feed));
  return formats.flatMap((format) =>
    pages.map((page) => ({
      params: { feed: feedPageUrl(files[format.key], page.number) },
      props: { format, page },
    })),
  );
};

/** The articles as RSS, Atom and JSON Feed, each with archives of older articles. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { format, page } }) =>
  textResponse(await format.write(page, (number) => feedPageUrl(absoluteUrls[format.key], number)), format.type);
