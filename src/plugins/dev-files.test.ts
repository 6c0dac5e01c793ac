import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trailingSlashAdder } from './dev-files.ts';

describe('trailingSlashAdder', () => {
  const withSlash = trailingSlashAdder('/arsip');

  it('appends a slash to files of parameterised routes', () => {
    for (const file of ['data/articles.json', 'artikel/a/kutipan.bib'])
      assert.equal(withSlash(`/arsip/${file}`), `/arsip/${file}/`);
  });

  it('does not change other addresses', () => {
    for (const address of [
      '/arsip/',
      '/arsip/artikel/a/',
      '/arsip/rss.xml',
      '/arsip/artikel/a/gambar.png',
      '/data/x.json',
    ])
      assert.equal(withSlash(address), address);
  });
});
