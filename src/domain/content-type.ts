import { mimes } from 'mrmime';

/** Media types by file extension, or by name where a file has no extension; mrmime does not know those added here. */
const types = new Map([
  ...Object.entries(mimes),
  ['bib', 'application/x-bibtex'],
  ['ris', 'application/x-research-info-systems'],
  ['SHA256SUMS', 'text/plain'],
]);

/** Media types of text; the archive writes all its text as UTF-8. */
const text = /^text\/|[/+](?:json|xml)$|bibtex$|research-info-systems$/;

/**
 * The Content-Type of the file at an address, with its charset if it is text. An address that ends in "/" is a page.
 * Unknown files, such as those of the search index, are `application/octet-stream`.
 * @example contentType('/data/events.csv') // 'text/csv; charset=utf-8'
 */
export function contentType(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1) || 'index.html';
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : name;
  const type = types.get(extension) ?? 'application/octet-stream';
  return text.test(type) ? `${type}; charset=utf-8` : type;
}
