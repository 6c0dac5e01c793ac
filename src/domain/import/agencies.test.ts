import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creditsIn } from './agencies.ts';

describe('creditsIn', () => {
  const texts = {
    'Hal itu dikutip dari Xinhua News, Rabu (12/1).': ['dikutip dari Xinhua News'],
    'Ia pergi, mengutip Reuters 10 Januari.': ['mengutip Reuters'],
    'Dilansir dari laman Kabar.com, ia pergi.': [],
    'Seperti dilansir laman Kabar.com, ia pergi.': ['dilansir laman Kabar.com'],
    'Kantor Berita Reuters melaporkan itu.': ['Kantor Berita Reuters'],
    'Dikutip dari keterangan tertulis, Rabu.': [],
    'Ia menulis, dikutip dari Instagram.': [],
  };
  for (const [text, credits] of Object.entries(texts))
    it(`finds ${credits.join() || 'none'} in “${text}”`, () => {
      assert.deepEqual(
        creditsIn(text).map(({ credit }) => credit),
        credits,
      );
    });
});
