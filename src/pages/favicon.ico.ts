import type { APIRoute } from 'astro';
import { contentType } from '#domain/headers/content-type.ts';
import { ico, iconPng } from '#plugins/icons.ts';
import { urls } from '#site.ts';

/** The icon for programs that read no SVG, and for those that ask for this address without reading the page. */
export const GET: APIRoute = () =>
  new Response(ico(iconPng(48), 48), { headers: { 'Content-Type': contentType(urls.icoIcon) } });
