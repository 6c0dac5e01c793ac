import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addressOf, filesToKeep, isEssential, isKept } from './manifest.ts';

const paths = (text: string): string[] => text.split(' ');

it('keeps pages and small files, but no ZIP, no share image and nothing for hosts', () => {
  for (const path of paths('index.html artikel/a/kutipan.ris sumber/SHA256SUMS apple-touch-icon.png _astro/a.js'))
    assert.ok(isKept(path), path);
  for (const path of paths('unduh/arsip.zip gambar.png artikel/a/gambar.png _headers .nojekyll sitemap-0.xml sw.js'))
    assert.ok(!isKept(path), path);
});

it('keeps of a large archive as many parts as are within the limit, each whole', () => {
  const start = paths('index.html luring/index.html _astro/a.js favicon.svg');
  const lists = paths('artikel/index.html cari/index.html tanggal/2031/12/index.html indeks/é/index.html');
  const search = paths('cari/kosakata.json pagefind/pagefind.js pagefind/index/a.pf_index');
  const others = paths('artikel/a/index.html tanggal/2031/12/9/index.html indeks/é/halaman/2/index.html sumber/a.txt');
  const site = [...start, ...lists, ...search, ...others];
  const kept = (limit: { files: number; bytes: number }) => filesToKeep(site, () => 10, limit);
  assert.deepEqual(kept({ files: 15, bytes: 150 }), { whole: true, paths: site });
  assert.deepEqual(kept({ files: 14, bytes: 150 }), { whole: false, paths: [...start, ...lists, ...search] });
  assert.deepEqual(kept({ files: 15, bytes: 100 }), { whole: false, paths: [...start, ...lists] });
  assert.deepEqual(kept({ files: 7, bytes: 150 }), { whole: false, paths: start });
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
