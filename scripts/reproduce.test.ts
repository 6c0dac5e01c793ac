import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { firstDifferentFile } from './reproduce.ts';

const root = mkdtempSync(join(tmpdir(), 'reproduce-'));
after(() => {
  rmSync(root, { recursive: true });
});

/** Writes a folder of files and returns its path. */
function folder(name: string, files: Record<string, string>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(root, name, file, '..'), { recursive: true });
    writeFileSync(join(root, name, file), content);
  }
  return join(root, name);
}

it('names the first file that differs, with the first byte', () => {
  const a = folder('a', { 'a/b.html': 'satu', 'c.txt': 'dua', 'd.txt': 'x' });
  assert.equal(firstDifferentFile(a, a), null);
  assert.equal(
    firstDifferentFile(a, folder('b', { 'a/b.html': 'saku', 'c.txt': '', 'd.txt': 'x' })),
    'a/b.html differs from byte 2',
  );
  assert.equal(
    firstDifferentFile(a, folder('c', { 'a/b.html': 'satu', 'c.txt': 'dua!', 'd.txt': 'x' })),
    'c.txt differs from byte 3',
  );
  const d = folder('d', { 'a/b.html': 'satu', 'd.txt': 'y' });
  assert.equal(firstDifferentFile(a, d), `c.txt is only in ${a}`);
  assert.equal(firstDifferentFile(d, a), `c.txt is only in ${a}`);
});
