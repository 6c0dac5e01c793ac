import type { APIRoute } from 'astro';
import { archive, contentFiles } from '#archive.ts';
import { archiveBag } from '#domain/bag/archive-bag.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';

/** The whole archive as a zipped bag (BagIt). */
export const GET: APIRoute = async () => {
  const { bytes } = await archiveBag(archive, contentFiles, absoluteUrls, strings);
  return new Response(bytes, { headers: { 'Content-Type': 'application/zip' } });
};
