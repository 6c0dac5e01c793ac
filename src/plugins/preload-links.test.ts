import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createUrls } from '#domain/urls.ts';
import { addPreloadLinks } from './preload-links.ts';

const hints = (...paths: string[]): string[] => {
  const files = paths.map((path) => ({ path }));
  const html = addPreloadLinks('<head><title>Cari</title></head><body></body>', createUrls('/arsip/'), files);
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/ href="([^"]+)"/g)].map(([, url = '']) => url);
};

it('preloads the files that every search requests, at the addresses it requests', () => {
  assert.deepEqual(hints('index/a', 'pagefind-entry.json', 'wasm.id.pagefind'), [
    '/arsip/cari/kosakata.json',
    '/arsip/pagefind/index/a',
    '/arsip/pagefind/pagefind-entry.json?ts=1',
    '/arsip/pagefind/wasm.id.pagefind',
  ]);
});

it('does not preload filters, or an index that has several files', () => {
  assert.deepEqual(hints('filter/a', 'index/a', 'index/b', 'fragment/a'), [
    '/arsip/cari/kosakata.json',
    '/arsip/pagefind/fragment/a',
  ]);
});
