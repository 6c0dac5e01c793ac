import type { APIRoute } from 'astro';
import { archive } from '../archive.ts';
import { openSearch } from '../domain/opensearch.ts';
import { permanent } from '../site.ts';

/** The archive's search, for browsers to add to their own. */
export const GET: APIRoute = () =>
  new Response(openSearch(archive.about, permanent), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
