import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { siteDifferences } from './site-differences.ts';

const root = mkdtempSync(join(tmpdir(), 'sites-'));
after(() => {
  rmSync(root, { recursive: true });
});

/** Writes a site of some files and returns its folder. */
function site(name: string, files: Record<string, string | Buffer>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, name, path, '..'), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

const page = (scope: string, hash: string, words: string) =>
  `<link href="/_astro/Page.${hash}.css"><p class="astro-${scope}">${words}</p>`;

it('finds no difference in scope classes and hashed file names', () => {
  const before = site('before', {
    'index.html': page('abcd1234', 'Ab12Cd34', 'Satu'),
    '_astro/Page.Ab12Cd34.css': '.a.astro-abcd1234{}',
  });
  const after = site('after', {
    'index.html': page('wxyz9876', 'Zz99Yy88', 'Satu'),
    '_astro/Page.Zz99Yy88.css': '.a.astro-wxyz9876{}',
  });
  assert.deepEqual(siteDifferences(before, after), []);
  assert.equal(siteDifferences(before, after, true).length, 3);
});

it('finds every byte that differs, also in files that are not text', () => {
  const before = site('bytes', { 'a.png': Buffer.of(0xff, 0xfe), 'a.txt': 'é' });
  const after = site('other-bytes', { 'a.png': Buffer.of(0xff, 0xfd), 'a.txt': 'é!' });
  const [image = '', text] = siteDifferences(before, after, true);
  assert.match(image, /^~ \/a\.png/);
  assert.equal(text, '~ /a.txt: “é” became “é!”');
});

it('lists files that are new, missing or different, with the first difference', () => {
  const before = site('old', { 'a.html': '<p>Satu dua', 'b.txt': '' });
  const after = site('new', { 'a.html': '<p>Satu tiga', 'c.txt': '' });
  assert.deepEqual(siteDifferences(before, after), [
    '~ /a.html: “<p>Satu dua” became “<p>Satu tiga”',
    '- /b.txt',
    '+ /c.txt',
  ]);
});

it('throws on a folder without a site', () => {
  assert.throws(() => siteDifferences(join(root, 'none'), root), /There is no built site in/);
});
