import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { checksums } from '#domain/checksums.ts';
import { textResponse } from '#pages/_text-response.ts';

/** The SHA-256 hashes of all sources, in the format that `sha256sum -c` reads. */
export const GET: APIRoute = () =>
  textResponse(
    checksums(archive.articles.map(({ id, source }) => ({ file: `${id}.txt`, sha256: source.received.sha256 }))),
    'text/plain',
  );
