import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { feed } from '#domain/feeds/feed.ts';
import { jsonFeed } from '#domain/feeds/json-feed.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { textResponse } from './_text-response.ts';

/** The articles as JSON Feed. */
export const GET: APIRoute = () =>
  textResponse(
    JSON.stringify(jsonFeed(feed(archive, absoluteUrls, strings.feed), absoluteUrls.jsonFeed), null, 2),
    'application/feed+json',
  );
