import { note } from './note.ts';
import type { CitationWords, Reference } from './reference.ts';

/**
 * Returns references as a RIS file. A report has the type NEWS; a record of the archive has the type ELEC. Tags without a value
 * are omitted. A RIS value cannot contain line ends, so they become spaces.
 */
export const ris = (references: readonly Reference[], words: CitationWords): string =>
  references.map((reference) => entry(reference, words)).join('\r\n');

function entry(reference: Reference, words: CitationWords): string {
  const { key, kind, title, authors, container, issued, url, archive } = reference;
  const tags: [string, string | null][] = [
    ['TY', kind === 'report' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...authors.map(({ name }): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', container],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued && risDate(issued)],
    ['LA', reference.language],
    ['DB', kind === 'report' ? archive.title : null],
    ['Y2', risDate(archive.date)],
    ['N1', note(reference, words)],
    ['UR', url],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`]))
    .join('');
}

/** Returns a date in the form YYYY/MM/DD/other, with empty parts for an unknown month or day. */
function risDate(issued: string): string {
  const [year = '', month = '', day = ''] = issued.split('-');
  return `${year}/${month}/${day}/`;
}
