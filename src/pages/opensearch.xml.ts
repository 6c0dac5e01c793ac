import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { openSearch } from '#domain/metadata/opensearch.ts';
import { absoluteUrls } from '#site.ts';
import { textResponse } from './_text-response.ts';

/** The OpenSearch description: lets a browser add the archive as a search engine. */
export const GET: APIRoute = () =>
  textResponse(openSearch(archive.about, absoluteUrls), 'application/opensearchdescription+xml');
