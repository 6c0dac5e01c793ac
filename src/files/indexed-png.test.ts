import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { indexedPng } from './indexed-png.ts';

it('writes a palette, and rows of palette entries', () => {
  const palette = [
    [255, 255, 255],
    [1, 2, 3],
  ];
  const png = Buffer.from(indexedPng({ pixels: Uint8Array.of(0, 1, 1, 0), palette, width: 2, height: 2 }));
  const colours = png.indexOf('PLTE') + 4;
  const data = png.indexOf('IDAT') + 4;
  assert.deepEqual([...png.subarray(colours, colours + 6)], palette.flat());
  assert.deepEqual([...inflateSync(png.subarray(data, png.indexOf('IEND') - 8))], [0, 0, 1, 0, 1, 0]);
});
