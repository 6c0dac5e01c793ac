import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import type { CitationWords, Reference } from './reference.ts';
import { ris } from './ris.ts';

/** The file formats of citations by their ending: what they are called, their media type, and their writer. */
export const formats = {
  bib: { name: 'BibTeX', mediatype: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', mediatype: 'application/x-research-info-systems', write: ris },
  json: {
    name: 'CSL-JSON',
    mediatype: 'application/vnd.citationstyles.csl+json',
    write: (references: readonly Reference[], words: CitationWords) =>
      `${JSON.stringify(csl(references, words), null, 2)}\n`,
  },
} as const;

export type Format = keyof typeof formats;

/** The endings, in the order they are offered. */
export const formatNames = Object.keys(formats) as Format[];
