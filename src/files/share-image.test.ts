import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shareImage } from './share-image.ts';

it('returns a PNG of 1200 × 630 pixels and at most 40 kB, with the same bytes for the same words', () => {
  const words = {
    kicker: 'Laporan · 10 Januari 2022',
    title: 'Sebuah judul “panjang” yang berlanjut '.repeat(4),
    footer: 'Arsip',
  };
  const [first, second] = [shareImage(words), shareImage(words)];
  const view = new DataView(first.buffer);
  assert.deepEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
  assert.ok(first.byteLength <= 40_000, `${String(first.byteLength)} bytes`);
  assert.deepEqual(first, second);
});

it('draws the letters of many scripts, and only the name of the archive for a script without a font', () => {
  const image = (title: string) => shareImage({ kicker: 'Media', title, footer: 'Arsip' });
  const onlyName = shareImage({ kicker: '', title: 'Arsip', footer: '' });
  for (const title of ['Қазақ әліпбиі: “Ә Ғ Қ Ң Ө Ұ”', 'Şahin, Erdoğan, Wałęsa, ễ', 'Привет, мир', 'Ελληνικά'])
    assert.notDeepEqual(image(title), onlyName, title);
  for (const title of ['漢字', 'حروف', '→ 😀']) assert.deepEqual(image(title), onlyName, title);
  const footer = 'حروف';
  assert.deepEqual(
    shareImage({ kicker: 'Media', title: 'Judul', footer }),
    shareImage({ kicker: '', title: '', footer: '' }),
  );
});
