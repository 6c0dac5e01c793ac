import { language } from '#domain/language.ts';
import { note } from './note.ts';
import type { CitationWords, Reference } from './reference.ts';

/**
 * References as RIS: a newspaper report, or an electronic source for a record of the archive. A tag with nothing to say is
 * left out. Line ends become spaces, as RIS has none inside a value.
 */
export const ris = (references: readonly Reference[], words: CitationWords): string =>
  references.map((reference) => entry(reference, words)).join('\r\n');

function entry(reference: Reference, words: CitationWords): string {
  const { key, kind, title, author, container, issued, url, archive } = reference;
  const tags: [string, string | null][] = [
    ['TY', kind === 'report' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued && `${issued.replaceAll('-', '/')}/`],
    ['LA', language],
    ['DB', kind === 'report' ? archive.title : null],
    ['N1', note(reference, words)],
    ['UR', url],
    ['ER', ''],
  ];
  return tags
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`)
    .join('');
}
