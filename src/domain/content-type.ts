import { mimes } from 'mrmime';

/** Media types by file extension, or by file name if there is no extension. mrmime does not have the last four. */
const mediaTypes = new Map([
  ...Object.entries(mimes),
  ['ico', 'image/x-icon'],
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['SHA256SUMS', 'text/plain'],
]);

/** Matches the media types of text files. The archive writes them all in UTF-8. */
const textType = /^text\/|[/+](?:json|xml)$|bibtex$|research-info-systems$/;

/**
 * Returns the Content-Type header of the file at an address, with the charset if it is text. An address that ends in
 * "/" is an HTML page. An unknown file, such as one of the search index, is `application/octet-stream`.
 * @example contentType('/data/events.csv') // 'text/csv; charset=utf-8'
 */
export function contentType(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1) || 'index.html';
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : name;
  const type = mediaTypes.get(extension) ?? 'application/octet-stream';
  return textType.test(type) ? `${type}; charset=utf-8` : type;
}
