import type { APIRoute } from 'astro';
import { archive } from '../archive.ts';
import { feed } from '../domain/feeds/feed.ts';
import { rss } from '../domain/feeds/rss.ts';
import { permanent } from '../site.ts';
import { strings } from '../strings.ts';

/** The articles as RSS. */
export const GET: APIRoute = async () =>
  new Response(await rss(feed(archive, permanent, strings.feed), permanent.rss), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
