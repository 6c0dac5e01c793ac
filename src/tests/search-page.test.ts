import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, searchSite } from './search-site.ts';

describe('the search page', () => {
  const visit = searchSite();

  it('answers while one types, from three letters on, and says how much it found', async (t) => {
    const { page } = await visit(t, 'cari/');
    await page.locator('#q').pressSequentially('ru');
    await page.waitForTimeout(400);
    assert.equal(await page.locator('#hasil > li').count(), 0);
    await page.locator('#q').pressSequentially('su');
    await page.waitForSelector('#hasil > li');
    const live = page.getByRole('status');
    assert.match((await live.textContent()) ?? '', /^Ditemukan 4 artikel/);
    assert.equal(new URL(page.url()).searchParams.get('q'), 'rusu');
  });

  it('keeps query, filters and order in the address, and the place when one comes back', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin&media=Wartabuana&urut=tanggal-baru');
    await page.waitForSelector('#hasil > li');
    const before = await found(page);
    assert.deepEqual(before, ['wartabuana-putin-tokayev-moskow', 'wartabuana-putin-telepon-pemimpin-csto']);
    const link = page.locator('#hasil li li a').nth(2);
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL('**/artikel/**');
    await page.goBack();
    await page.waitForSelector('#hasil > li');
    assert.deepEqual(await found(page), before);
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, address);
  });

  it('goes back to a sentence that had been folded away', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin');
    await page.locator('#hasil summary').first().click();
    const link = page.locator('#hasil details[open] a').last();
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL('**/artikel/**');
    await page.goBack();
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, address);
  });

  it('leads to the sentence with the words marked there, and a plain address', async (t) => {
    const { page } = await visit(t, 'cari/?q=menahan');
    await page.locator('#hasil li li a').first().click();
    await page.waitForURL(/\/artikel\/[a-z-]+\/#p\d+k\d+$/);
    assert.equal(await page.locator(':target mark').first().textContent(), 'ditahan');
  });

  it('says so when it cannot be loaded, and shows a way on', async (t) => {
    const { page } = await visit(t, 'tentang/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('cari/?q=putin');
    await page.getByText('Pencarian tidak dapat dimuat').waitFor();
    assert.ok(await page.locator('.hint').getByRole('link', { name: 'indeks A–Z' }).isVisible());
  });

  it('never says that there is nothing because a part of the index did not come', async (t) => {
    const { page } = await visit(t, 'tentang/');
    for (const [part, path] of [
      ['index', 'cari/?q=putin'],
      ['filter', 'cari/?q=putin&media=VOI'],
    ] as const) {
      await page.route(`**/pagefind/${part}/**`, (route) => route.abort());
      await page.goto(path);
      await page.getByText('Pencarian tidak dapat dimuat').waitFor();
      await page.unroute(`**/pagefind/${part}/**`);
      await page.locator('#q').press('Enter');
      await page.waitForSelector('#hasil > li');
    }
  });

  it('goes on at the first of the results that one asked for', async (t) => {
    const { page } = await visit(t, 'cari/?q=2022');
    const events = page.locator('section.peristiwa');
    const more = events.getByRole('button');
    await more.click();
    await events.locator('ol > li').nth(9).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('section.peristiwa > ol > li:nth-child(6)'));
    await more.click();
    await events.locator('ol > li').nth(14).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('section.peristiwa > ol > li:nth-child(11)'));
  });

  it('leads to the index where there is no JavaScript', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin', { javaScriptEnabled: false });
    assert.ok(await page.getByText('memerlukan JavaScript').isVisible());
    await page.goto('tentang/');
    await page
      .locator('header')
      .getByRole('link', { name: /indeks/i })
      .click();
    assert.match(page.url(), /\/indeks\/$/);
  });
});
