import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contentType } from './content-type.ts';

const expectedTypes: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  '/artikel/': 'text/html; charset=utf-8',
  '/404.html': 'text/html; charset=utf-8',
  '/_astro/page.css': 'text/css; charset=utf-8',
  '/_astro/page.BzYI-4.js': 'text/javascript; charset=utf-8',
  '/artikel/a/kutipan.bib': 'application/x-bibtex; charset=utf-8',
  '/artikel/a/kutipan.ris': 'application/x-research-info-systems; charset=utf-8',
  '/artikel/a/gambar.png': 'image/png',
  '/data/annotations.jsonld': 'application/ld+json; charset=utf-8',
  '/data/articles.json': 'application/json; charset=utf-8',
  '/data/events.csv': 'text/csv; charset=utf-8',
  '/data/events.ics': 'text/calendar; charset=utf-8',
  '/favicon.ico': 'image/x-icon',
  '/favicon.svg': 'image/svg+xml; charset=utf-8',
  '/pagefind/en.pf_meta': 'application/octet-stream',
  '/pagefind/wasm.id.pagefind': 'application/octet-stream',
  '/rss.xml': 'text/xml; charset=utf-8',
  '/site.webmanifest': 'application/manifest+json; charset=utf-8',
  '/sumber/a.txt': 'text/plain; charset=utf-8',
  '/sumber/SHA256SUMS': 'text/plain; charset=utf-8',
  '/unduh/arsip.zip': 'application/zip',
  '/A.HTML': 'text/html; charset=utf-8',
  '/constructor': 'application/octet-stream',
  '/a.constructor': 'application/octet-stream',
};

for (const [address, type] of Object.entries(expectedTypes)) {
  it(`contentType of ${address} is ${type}`, () => {
    assert.equal(contentType(address), type);
  });
}
