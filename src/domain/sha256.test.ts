import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksums } from './sha256.ts';
import { sha256Of } from './sha256.ts';

describe('checksums', () => {
  it('writes the format of sha256sum, sorted by file name', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    const files = [
      { path: 'y.txt', sha256: a },
      { path: 'x.txt', sha256: b },
    ];
    assert.equal(checksums(files), `${b}  x.txt\n${a}  y.txt\n`);
    assert.equal(files[0]?.path, 'y.txt');
    assert.equal(checksums([]), '');
  });
});

describe('sha256Of', () => {
  it('returns the hash of the FIPS 180-4 example "abc"', async () => {
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    assert.equal(await sha256Of(new TextEncoder().encode('abc')), hash);
  });
});
