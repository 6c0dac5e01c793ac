import { type CitationFormat, citationExtensions, citationFormats } from '#domain/citation/formats.ts';
import type { Reference } from '#domain/citation/reference.ts';
import { strings } from '#strings.ts';
import { textResponse } from './_text-response.ts';

/**
 * Static paths of citation files: one for each record in each format.
 * @example citationPaths([{ id: 'harga-beras' }])
 * // [{ params: { id: 'harga-beras', format: 'bib' }, props: { record: { id: 'harga-beras' }, format: 'bib' } }, …]
 */
export const citationPaths = <Cited extends { id: string }>(records: readonly Cited[]) =>
  records.flatMap((record) =>
    citationExtensions.map((format) => ({ params: { id: record.id, format }, props: { record, format } })),
  );

/** A response with references in a format that reference managers import. */
export function citationResponse(references: readonly Reference[], format: CitationFormat): Response {
  const { write, mediatype } = citationFormats[format];
  return textResponse(write(references, strings.citation), mediatype);
}
