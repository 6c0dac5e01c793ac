import type { APIRoute } from 'astro';
import { absoluteUrls } from '#site.ts';
import { textResponse } from './_text-response.ts';

/** Allows all crawlers on all pages, and names the sitemap. */
export const GET: APIRoute = () =>
  textResponse(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrls.sitemap}\n`, 'text/plain');
