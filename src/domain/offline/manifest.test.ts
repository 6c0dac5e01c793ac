import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addressOf, isCore, isEssential, isKept } from './manifest.ts';

const paths = (text: string): string[] => text.split(' ');

it('keeps pages and small files, but no ZIP, no share image and nothing for hosts', () => {
  for (const path of paths('index.html artikel/a/kutipan.ris sumber/SHA256SUMS apple-touch-icon.png _astro/a.js'))
    assert.ok(isKept(path), path);
  for (const path of paths('unduh/arsip.zip gambar.png artikel/a/gambar.png _headers .nojekyll sitemap-0.xml sw.js'))
    assert.ok(!isKept(path), path);
});

it('keeps calendar, index and search of a large archive', () => {
  const core =
    '_astro/a.js favicon.svg luring/ cari/ cari/kosakata.json pagefind/pagefind.js tanggal/2031/12/ indeks/a/';
  for (const address of ['', ...paths(core)]) assert.ok(isCore(address), address);
  for (const address of paths('artikel/ artikel/a/ data/events.json sumber/a.txt'))
    assert.ok(!isCore(address), address);
});

it('needs few files to start', () => {
  for (const address of ['', 'luring/', '_astro/a.js', 'site.webmanifest']) assert.ok(isEssential(address), address);
  for (const address of ['cari/', 'tanggal/', 'artikel/favicon.svg']) assert.ok(!isEssential(address), address);
});

it('returns addresses as browsers write them', () => {
  assert.deepEqual(['index.html', 'indeks/é/index.html', 'a/myindex.html'].map(addressOf), [
    '',
    'indeks/%C3%A9/',
    'a/myindex.html',
  ]);
});
