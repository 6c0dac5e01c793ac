import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { openSearch } from '#domain/metadata/opensearch.ts';
import { permanent } from '#site.ts';
import { textResponse } from './_text-response.ts';

/** The archive's search, for browsers to add to their own. */
export const GET: APIRoute = () =>
  textResponse(openSearch(archive.about, permanent), 'application/opensearchdescription+xml');
