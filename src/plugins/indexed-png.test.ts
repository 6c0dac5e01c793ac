import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { indexedPng } from './indexed-png.ts';

const [black, white] = [
  [0, 0, 0, 255],
  [255, 255, 255, 255],
];

describe('indexedPng', () => {
  it('writes rows of palette indexes', () => {
    const png = Buffer.from(
      indexedPng({ pixels: Uint8Array.from([white, black, black, white].flat()), width: 2, height: 2 }),
    );
    const palette = png.indexOf('PLTE') + 4;
    const data = png.indexOf('IDAT') + 4;
    assert.deepEqual([...png.subarray(palette, palette + 6)], [255, 255, 255, 0, 0, 0]);
    assert.deepEqual([...inflateSync(png.subarray(data, png.indexOf('IEND') - 8))], [0, 0, 1, 0, 1, 0]);
  });

  it('throws on more than 256 colours', () => {
    const pixels = Uint8Array.from({ length: 32 * 32 * 4 }, (_, index) => {
      const pixel = Math.floor(index / 4);
      return [(pixel % 32) * 8, Math.floor(pixel / 32) * 8, 0, 255][index % 4] ?? 0;
    });
    assert.throws(() => indexedPng({ pixels, width: 32, height: 32 }), /colours/);
  });
});
