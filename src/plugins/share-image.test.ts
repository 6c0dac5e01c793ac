import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shareImage } from './share-image.ts';

it('returns a PNG of 1200 × 630 pixels and at most 40 kB, with the same bytes for the same words', async () => {
  const words = {
    kicker: 'Laporan · 10 Januari 2022',
    title: 'Sebuah judul “panjang” yang berlanjut '.repeat(4),
    footer: 'Arsip',
  };
  const [first, second] = [await shareImage(words), await shareImage(words)];
  const view = new DataView(first.buffer);
  assert.deepEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
  assert.ok(first.byteLength <= 40_000, `${String(first.byteLength)} bytes`);
  assert.deepEqual(first, second);
});
