import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { feed } from '#domain/feeds/feed.ts';
import { rss } from '#domain/feeds/rss.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { textResponse } from './_text-response.ts';

/** The articles as RSS. */
export const GET: APIRoute = async () =>
  textResponse(await rss(feed(archive, absoluteUrls, strings.feed), absoluteUrls.rss), 'application/rss+xml');
