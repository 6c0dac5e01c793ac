import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createUrls } from '#domain/urls.ts';
import { sitemapFiles } from './sitemap.ts';

const urls = createUrls('https://arsip.example/');
const page = (number: number) => ({
  url: `${urls.home}${String(number)}/`,
  modified: `2031-01-0${String((number % 9) + 1)}`,
});

it('lists the pages with their last change, and the file with its newest', () => {
  const files = sitemapFiles([page(0), page(1)], urls);
  assert.deepEqual([...files.keys()], [urls.sitemapPart(0), urls.sitemap]);
  assert.match(
    files.get(urls.sitemapPart(0)) ?? '',
    /<url><loc>https:\/\/arsip\.example\/0\/<\/loc><lastmod>2031-01-01<\/lastmod><\/url><url>/,
  );
  assert.match(
    files.get(urls.sitemap) ?? '',
    /sitemap-0\.xml<\/loc><lastmod>2031-01-02<\/lastmod><\/sitemap><\/sitemapindex>$/,
  );
});

it('divides more pages than a file may have', () => {
  const files = sitemapFiles(
    Array.from({ length: 45_001 }, (_, index) => page(index)),
    urls,
  );
  const counts = [...files.values()].map((content) => content.split('<loc>').length - 1);
  assert.deepEqual(counts, [45_000, 1, 2]);
});
