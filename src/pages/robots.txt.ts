import type { APIRoute } from 'astro';
import { permanent } from '#site.ts';
import { textResponse } from './_text-response.ts';

/** Allows all crawlers on all pages, and names the sitemap. */
export const GET: APIRoute = () =>
  textResponse(`User-agent: *\nAllow: /\n\nSitemap: ${permanent.sitemap}\n`, 'text/plain');
