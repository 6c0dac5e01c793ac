import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addPreloadLinks, fileList } from './preload-links.ts';

const hints = (...files: string[]): string[] => {
  const html = addPreloadLinks('<head><title>Cari</title></head><body></body>', '/arsip/', files, ['_astro/shared.js']);
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/(not all)?" href="([^"]+)"/g)].map(([, media, url = '']) => (media ? `(${url})` : url));
};

it('preloads the files that every search requests, at the addresses it requests', () => {
  assert.deepEqual(hints('pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'cari/hasil/b.json'), [
    '/arsip/pagefind/pagefind.js',
    '/arsip/_astro/shared.js',
    '/arsip/cari/kosakata.json',
    '/arsip/pagefind/pagefind-entry.json',
    '/arsip/cari/hasil/b.json',
  ]);
});

it('names filters, parts of the index and several records without loading them', () => {
  const some = ['pagefind/filter/a', 'pagefind/index/a', 'cari/hasil/a.json', 'cari/hasil/b.json'];
  assert.deepEqual(
    hints(...some).slice(-some.length),
    some.map((path) => `(/arsip/${path})`),
  );
});

it('names a page that names each of more than 100 files', () => {
  const parts = Array.from({ length: 101 }, (_, index) => `pagefind/index/${String(index)}`);
  assert.deepEqual(hints(...parts).slice(3), ['/arsip/pagefind/']);
  const [[path, html] = ['', ''], ...others] = fileList('/arsip/', parts);
  assert.deepEqual([path, others], ['pagefind/index.html', []]);
  assert.match(html, /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
  assert.deepEqual(
    [...html.matchAll(/href="\/arsip\/([^"]+)"/g)].map(([, name]) => name),
    parts,
  );
  assert.deepEqual(fileList('/arsip/', parts.slice(1)), []);
});

it('divides a long list of files into pages, each with a link to the next', () => {
  const parts = Array.from({ length: 2001 }, (_, index) => `pagefind/index/${String(index)}`);
  const pages = fileList('/arsip/', parts);
  assert.deepEqual(
    pages.map(([path]) => path),
    ['pagefind/index.html', 'pagefind/2/index.html', 'pagefind/3/index.html'],
  );
  const linksOf = pages.map(([, html]) => [...html.matchAll(/href="\/arsip\/([^"]+)"/g)].map(([, name]) => name));
  assert.deepEqual(linksOf, [
    [...parts.slice(0, 1000), 'pagefind/2/'],
    [...parts.slice(1000, 2000), 'pagefind/3/'],
    parts.slice(2000),
  ]);
});
