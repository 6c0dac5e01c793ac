import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ask, found, searchSite } from './search-site.ts';

interface Judged {
  query: string;
  relevant: string[];
}
const judged = JSON.parse(readFileSync('src/tests/search-queries.json', 'utf8')) as Judged[];

describe('what the search finds', () => {
  const visit = searchSite();

  it('finds an article by its words, its outlet, agency and author, and not the page furniture', async (t) => {
    const { page, complaints } = await visit(t, 'cari/');
    for (const [query, count] of [
      ['kerusuhan', 4],
      ['CSTO', 5],
      ['Wartabuana', 2],
      ['Xinhua', 3],
      ['AFP', 1],
      ['Samsudin', 1],
      ['Tony Blair', 0],
      ['baca juga', 0],
      ['komentar', 0],
    ] as const) {
      assert.equal((await ask(page, query)).length, count, query);
    }
    assert.match((await page.getByRole('status').textContent()) ?? '', /^Tidak ditemukan/);
    assert.deepEqual(complaints, []);
  });

  it('finds what a person judged right: at least 97 of 100, and never nothing', async (t) => {
    const { page } = await visit(t, 'cari/');
    const asked = judged.filter(({ relevant }) => relevant.length > 0);
    const shares: number[] = [];
    for (const { query, relevant } of asked) {
      const answer = await ask(page, query);
      assert.notEqual(answer.length, 0, `${query} finds nothing`);
      shares.push(relevant.filter((id) => answer.includes(id)).length / relevant.length);
    }
    assert.ok(shares.reduce((sum, share) => sum + share, 0) / shares.length >= 0.97);
  });

  it('keeps articles without a printed date in a list ordered by date', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin&urut=tanggal-lama');
    await page.waitForSelector('#hasil > li');
    assert.equal((await found(page)).length, 5);
  });

  it('narrows down by who is quoted', async (t) => {
    const { page } = await visit(t, 'cari/?q=kazakhstan&pembicara=Kremlin');
    await page.waitForSelector('#hasil > li');
    assert.deepEqual((await found(page)).toSorted(), [
      'sindonews-putin-tokayev-telepon',
      'wartabuana-putin-telepon-pemimpin-csto',
    ]);
  });

  it('says what it mended, and searches literally on request', async (t) => {
    const { page } = await visit(t, 'cari/?q=kazahkstan');
    await page.getByText('Menampilkan hasil untuk').waitFor();
    assert.equal((await found(page)).length, 5);
    await page.getByRole('button', { name: 'cari kazahkstan saja' }).click();
    await page.getByText('Tidak ditemukan').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'q');
  });
});
