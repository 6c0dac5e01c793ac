import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addPreloadLinks } from './preload-links.ts';

const hints = (...files: string[]): string[] => {
  const html = addPreloadLinks('<head><title>Cari</title></head><body></body>', '/arsip/', files);
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/ href="([^"]+)"/g)].map(([, url = '']) => url);
};

it('preloads the files that every search requests, at the addresses it requests', () => {
  assert.deepEqual(
    hints('pagefind/index/a', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'cari/hasil/b.json'),
    [
      '/arsip/pagefind/pagefind.js',
      '/arsip/cari/kosakata.json',
      '/arsip/pagefind/pagefind-entry.json?ts=1',
      '/arsip/pagefind/index/a',
      '/arsip/cari/hasil/b.json',
    ],
  );
});

it('does not preload filters, or an index that has several files', () => {
  assert.deepEqual(hints('pagefind/filter/a', 'pagefind/index/a', 'pagefind/index/b', 'cari/hasil/b.json'), [
    '/arsip/pagefind/pagefind.js',
    '/arsip/cari/kosakata.json',
    '/arsip/cari/hasil/b.json',
  ]);
});
