import { posix } from 'node:path';

const text = Object.entries({
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  SHA256SUMS: 'text/plain',
  resourcesync: 'application/xml',
});

const types = new Map(text.map(([ending, type]) => [ending, `${type}; charset=utf-8`]));

/** The Content-Type of an address; `undefined` leaves it to the server (fonts, images, archives). */
export function contentType(address: string): string | undefined {
  if (address.endsWith('/')) return types.get('.html');
  const ending = posix.extname(address) || posix.basename(address);
  // The search index has endings of its own, among them .pf_meta and .pf_fragment.
  return /^\.(pagefind|pf_\w+)$/.test(ending) ? 'application/octet-stream' : types.get(ending);
}
