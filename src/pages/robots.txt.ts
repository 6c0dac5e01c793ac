import type { APIRoute } from 'astro';
import { permanent } from '../site.ts';

/** Everybody may read everything. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${permanent.sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
