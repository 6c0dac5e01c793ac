import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { FileCache } from './file-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'cache-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file of ten bytes, dated in a given second so that the cache cannot see that it was written again. */
function write(name: string, letter: string): string {
  const file = join(folder, name);
  writeFileSync(file, letter.repeat(10));
  utimesSync(file, 1, 1);
  return file;
}

it('reads a file once, and again after the cache dropped it', async () => {
  const cache = new FileCache(25);
  const letter = async (file: string) => {
    const found = await cache.read(file, false);
    return typeof found === 'string' ? found : found.body.toString('utf8', 0, 1);
  };
  const [a, b, c] = ['a', 'b', 'c'].map((name) => write(name, '1'));
  assert.ok(a && b && c);
  assert.equal(await letter(a), '1');
  write('a', '2');
  assert.equal(await letter(b), '1');
  assert.equal(await letter(a), '1', 'a is kept');
  assert.equal(await letter(c), '1');
  assert.equal(await letter(a), '2', 'c replaced a');
});

it('reads a file that is larger than the cache', async () => {
  const found = await new FileCache(5).read(write('large', '3'), false);
  assert.equal(typeof found === 'string' ? found : found.body.toString(), '3333333333');
});

it('distinguishes folders and missing files', async () => {
  const cache = new FileCache();
  assert.equal(await cache.read(folder, false), 'folder');
  assert.equal(await cache.read(join(folder, 'none'), true), 'missing');
  assert.equal(await cache.read(join(write('d', '4'), 'inside'), true), 'missing');
});
