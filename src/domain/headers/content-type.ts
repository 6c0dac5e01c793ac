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

/** True for the media type of a text file, which has a charset and can be compressed. */
export const isText = (type: string): boolean => textType.test(type.replace(/;.*$/, ''));

/**
 * Returns the Content-Type header of the file at an address, with the charset if it is text. An address that ends in
 * "/" is an HTML page. An unknown file is `application/octet-stream`.
 * @example contentType('/data/events.csv') // 'text/csv; charset=utf-8'
 */
export function contentType(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1) || 'index.html';
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : name;
  const type = mediaTypes.get(extension) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** The types of a site by the end of the address: ".ris", "SHA256SUMS". */
export const servedTypes = [
  ...['.css', '.html', '.ico', '.js', '.png', '.svg', '.woff2', '.zip'],
  ...['.bib', '.csv', '.ics', '.json', '.jsonld', '.ris', '.txt', '.webmanifest', '.xml', 'SHA256SUMS'],
  ...['.pagefind', '.pf_filter', '.pf_index', '.pf_meta'],
].map((suffix) => ({ suffix, type: contentType(suffix) }));
