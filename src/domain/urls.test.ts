import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nameKinds, recordKinds } from '#schema/records.ts';
import { basePath, createUrls, decoded, feedPageUrl, listPageUrl, segmentOfKind } from './urls.ts';

// Addresses are permanent. When you change one here, change .github/docs/addresses.md and add a decision to .github/decisions/.

it('builds the permanent addresses', () => {
  const urls = createUrls('/arsip/');
  assert.equal(urls.home, '/arsip/');
  assert.equal(listPageUrl(urls.articles, 1), '/arsip/artikel/');
  assert.equal(listPageUrl(urls.articles, 2), '/arsip/artikel/halaman/2/');
  assert.equal(urls.article('a'), '/arsip/artikel/a/');
  assert.equal(urls.sentence({ article: 'a', anchor: 'p2k1' }), '/arsip/artikel/a/#p2k1');
  assert.equal(urls.source('a'), '/arsip/artikel/a/sumber/');
  assert.equal(urls.sourceText('a'), '/arsip/sumber/a.txt');
  assert.equal(urls.checksums, '/arsip/sumber/SHA256SUMS');
  assert.equal(urls.citation('a', 'ris'), '/arsip/artikel/a/kutipan.ris');
  assert.equal(urls.sentenceDetails({ article: 'a', anchor: 'p2k1' }), '/arsip/artikel/a/kutipan/#p2k1');
  assert.equal(urls.sentenceCitation('a', 'bib'), '/arsip/artikel/a/kutipan/kalimat.bib');
  assert.equal(urls.eventCitation('e', 'json'), '/arsip/peristiwa/e/kutipan.json');
  assert.equal(urls.evidence('e', 1), '/arsip/peristiwa/e/#bukti-1');
  assert.equal(urls.event('e'), '/arsip/peristiwa/e/');
  assert.equal(urls.dates, '/arsip/tanggal/');
  assert.deepEqual(['2022', '2022-01', '2022-01-10'].map(urls.date), [
    '/arsip/tanggal/2022/',
    '/arsip/tanggal/2022/01/',
    '/arsip/tanggal/2022/01/10/',
  ]);
  assert.deepEqual(
    recordKinds.map((kind) => urls.record(kind, 'x')),
    ['artikel', 'peristiwa', 'perbandingan', 'media', 'tokoh', 'organisasi', 'tempat'].map((one) => `/arsip/${one}/x/`),
  );
  assert.equal(urls.comparison('c'), '/arsip/perbandingan/c/');
  assert.equal(urls.search, '/arsip/cari/');
  assert.equal(urls.index, '/arsip/indeks/');
  assert.equal(urls.about, '/arsip/tentang/');
  assert.equal(urls.bag, '/arsip/unduh/arsip.zip');
  assert.equal(urls.data('events.json'), '/arsip/data/events.json');
  assert.equal(urls.query('harga & beras'), '/arsip/cari/?q=harga%20%26%20beras');
  assert.equal(urls.indexWord('b', 'beras'), '/arsip/indeks/b/#kata-beras');
  assert.deepEqual(
    [urls.rss, urls.atom, urls.jsonFeed, urls.sitemap, urls.openSearch],
    ['rss.xml', 'atom.xml', 'feed.json', 'sitemap-index.xml', 'opensearch.xml'].map((file) => `/arsip/${file}`),
  );
  assert.deepEqual(
    [0, 2].map((number) => feedPageUrl(urls.jsonFeed, number)),
    ['/arsip/feed.json', '/arsip/feed/2.json'],
  );
});

it('adds the missing slashes of a base path', () => {
  assert.deepEqual(['', '/', 'arsip', '/arsip', 'arsip/a/'].map(basePath), [
    '/',
    '/',
    '/arsip/',
    '/arsip/',
    '/arsip/a/',
  ]);
});

it('decodes a part of an address if it is valid', () => {
  assert.deepEqual(['%C3%A9/a', 'é', '100%-tutup'].map(decoded), ['é/a', 'é', undefined]);
});

it('returns the first address segment of each kind of name', () => {
  assert.deepEqual(nameKinds.map(segmentOfKind), ['media', 'tokoh', 'organisasi', 'tempat']);
});
