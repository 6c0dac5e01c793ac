import type { APIRoute } from 'astro';
import { iconPng } from '#plugins/icons.ts';
import { lightColour } from '#plugins/tokens.ts';

/** The icon of the home screen of iOS, which rounds the corners itself. */
export const GET: APIRoute = () =>
  new Response(iconPng(180, lightColour('ink')), { headers: { 'Content-Type': 'image/png' } });
