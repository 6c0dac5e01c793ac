import { type Format, formatNames, formats } from '#domain/citation/formats.ts';
import type { Reference } from '#domain/citation/reference.ts';
import { strings } from '#strings.ts';
import { textResponse } from './_text-response.ts';

/** The static paths of the citation files of some records: every record in every format. */
export const citationPaths = <Cited extends { id: string }>(records: readonly Cited[]) =>
  records.flatMap((record) =>
    formatNames.map((format) => ({ params: { id: record.id, format }, props: { record, format } })),
  );

/** References as a file for reference managers. */
export function citationResponse(references: readonly Reference[], format: Format): Response {
  const { write, mediatype } = formats[format];
  return textResponse(write(references, strings.citation), mediatype);
}
