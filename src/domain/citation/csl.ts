import { language } from '#domain/language.ts';
import { note } from './note.ts';
import type { CitationWords, Reference } from './reference.ts';

/** References as CSL-JSON 1.0; a printed name is literal, and `issued` stands only where a date is known. */
export const csl = (references: readonly Reference[], words: CitationWords): object[] =>
  references.map((reference) => {
    const { key, kind, title, author, container, issued, url, archive } = reference;
    return {
      id: key,
      type: kind === 'report' ? 'article-newspaper' : 'webpage',
      title,
      'container-title': container,
      ...(author === null ? {} : { author: [{ literal: author }] }),
      ...(issued === null ? {} : { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
      URL: url,
      language,
      // A record's container is the archive itself.
      ...(kind === 'report' ? { archive: archive.title } : {}),
      note: note(reference, words),
    };
  });
