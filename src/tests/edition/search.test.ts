import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleIds, searchFor, searchSite } from '#tests/search-site.ts';
import { edition } from '#tests/site.ts';
import { csto, five, judged, moskow, otherArchive, sindonews, sinpo, voi } from './ground-truth.ts';

const skip = otherArchive();

describe('search in this edition', { skip }, () => {
  const open = searchSite(edition);
  const ofFive = (ids: readonly string[]) => ids.filter((id) => five.includes(id)).toSorted();

  it('finds an article by its words, outlet, agency and author, and not by links to other news', async (t) => {
    const { page } = await open(t, 'cari/');
    for (const [query, expected] of Object.entries({
      kerusuhan: [sindonews, sinpo, voi, moskow],
      CSTO: five,
      Wartabuana: [csto, moskow],
      Xinhua: [sinpo, csto, moskow],
      AFP: [sindonews],
      Samsudin: [sinpo],
      'Tony Blair': [],
      'baca juga': [],
      komentar: [],
      pendirian: [voi, moskow],
      kazahkstan: five,
    }))
      assert.deepEqual(ofFive(await searchFor(page, query)), expected.toSorted(), query);
  });

  it('finds at least 97 % of the articles that a person judged relevant, and at least one for each query', async (t) => {
    const { page } = await open(t, 'cari/');
    const shares: number[] = [];
    for (const { query, relevant } of judged.filter((one) => one.relevant.length > 0)) {
      const results = await searchFor(page, query);
      assert.notEqual(results.length, 0, `${query} finds nothing`);
      shares.push(relevant.filter((id) => results.includes(id)).length / relevant.length);
    }
    assert.ok(shares.reduce((sum, share) => sum + share, 0) / shares.length >= 0.97);
  });

  it('labels the number of deaths as narration, and does not find it among the words of Putin', async (t) => {
    const { page } = await open(t, 'cari/?q=siapa+bilang+160+tewas');
    await page.waitForSelector('#hasil > li');
    const labels = await page.locator('#hasil li li:has(a[href$="#p2k1"]) > span').allTextContents();
    assert.ok(labels.length > 0);
    for (const label of labels) assert.match(label, /^Tanpa narasumber/);
    await page.goto('cari/?q=korban&pembicara=Vladimir+Putin');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent.endsWith('.'));
    assert.equal((await page.locator('.sentences').allTextContents()).join('\n').includes('160'), false);
  });

  it('narrows the results to the reports that quote the Kremlin', async (t) => {
    const { page } = await open(t, 'cari/?q=kazakhstan&pembicara=Kremlin');
    await page.waitForSelector('#hasil > li');
    assert.deepEqual(ofFive(await articleIds(page)), [sindonews, csto]);
  });
});
