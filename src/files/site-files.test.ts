import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archive } from '#archive.ts';
import { siteFile, siteFiles } from './site-files.ts';

describe('siteFiles', () => {
  it('has one file for each path, which siteFile returns', async () => {
    const paths = (await Array.fromAsync(siteFiles())).map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    for (const path of ['robots.txt', 'rss.xml', 'sumber/SHA256SUMS', 'data/articles.json', 'unduh/arsip.zip']) {
      assert.ok(paths.includes(path), path);
      assert.equal((await siteFile(path))?.path, path);
    }
  });
});

describe('siteFile', () => {
  it('makes the content', async () => {
    for (const { id, text } of archive.articles)
      assert.equal(await (await siteFile(`sumber/${id}.txt`))?.content(), text);
  });

  it('returns undefined for a page or a missing file', async () => {
    for (const path of ['', 'artikel/', 'data/nothing.json']) assert.equal(await siteFile(path), undefined);
  });
});
