import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';

/** The file formats of citations by file extension: name, media type, and the function that returns the file content. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediatype: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', mediatype: 'application/x-research-info-systems', write: ris },
  json: { name: 'CSL-JSON', mediatype: 'application/vnd.citationstyles.csl+json', write: csl },
} as const;

/** The file extension of a citation format. */
export type CitationFormat = keyof typeof citationFormats;

/** The file extensions, in the order of display. */
export const citationExtensions = Object.keys(citationFormats) as CitationFormat[];
