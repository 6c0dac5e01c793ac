import { note } from './note.ts';
import type { CitationWords, Reference } from './reference.ts';

/** Returns references as CSL-JSON 1.0. Each author is a `literal` name; `issued` is omitted if the date is unknown. */
export function csl(references: readonly Reference[], words: CitationWords): string {
  const items = references.map((reference) => {
    const { key, kind, title, authors, container, issued, url, archive } = reference;
    return {
      id: key,
      type: kind === 'report' ? 'article-newspaper' : 'webpage',
      title,
      'container-title': container,
      ...(authors.length === 0 ? {} : { author: authors.map(({ name }) => ({ literal: name })) }),
      ...(issued === null ? {} : { issued: dateParts(issued) }),
      URL: url,
      accessed: dateParts(archive.date),
      language: reference.language,
      // The container of a record is already the archive.
      ...(kind === 'report' ? { archive: archive.title } : {}),
      note: note(reference, words),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

const dateParts = (date: string): object => ({ 'date-parts': [date.split('-').map(Number)] });
