import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { fixture } from './site.ts';

const setup = useBrowser(fixture);

describe('the filter of the timeline', () => {
  let page: Page;
  before(async () => {
    page = await setup.browser.newPage();
  });
  after(() => page.close());
  const shown = () => page.locator('.entry').filter({ visible: true });
  const status = () => page.locator('entry-filter [role=status]').textContent();

  it('keeps outlet and speaker in the address, says how many entries remain, and removes each with one link', async () => {
    await page.goto(setup.url);
    await page.getByText('Saring menurut media atau narasumber').click();
    await page.getByLabel('Media').selectOption('PosMambera');
    assert.match(page.url(), /\?media=pos-mambera$/);
    const withOutlet = await shown().count();
    assert.ok(withOutlet > 0 && withOutlet < 29);
    assert.equal(await status(), `Menampilkan ${String(withOutlet)} dari 29 entri.`);
    assert.equal(await page.locator('.lanes a').filter({ visible: true }).count(), withOutlet);
    await page.getByLabel('Narasumber').selectOption('Sulastri Wanggara');
    assert.match(page.url(), /\?media=pos-mambera&narasumber=sulastri-wanggara$/);
    await page.goBack();
    assert.equal(await shown().count(), withOutlet);
    await page.getByRole('link', { name: 'Hapus saringan: PosMambera' }).click();
    assert.deepEqual([await shown().count(), await status()], [29, '']);
    assert.doesNotMatch(page.url(), /media/);
  });

  it('leaves no empty row and no empty lane in the chart', async () => {
    const heightOf = async () => (await page.locator('.lanes').boundingBox())?.height ?? 0;
    await page.goto(setup.url);
    const whole = await heightOf();
    await page.goto(`${setup.url}?media=pos-mambera`);
    assert.ok((await heightOf()) < whole);
    for (const kind of ['event', 'statement', 'publication']) {
      const tops = await page
        .locator(`.lanes a.${kind}:not([data-hidden])`)
        .evaluateAll((marks) =>
          marks.map((mark) => Math.round(mark.querySelector('text')?.getBoundingClientRect().top ?? 0)),
        );
      assert.deepEqual(
        tops.map((top) => top - (tops[0] ?? 0)),
        tops.map((_, index) => index * 24),
      );
      assert.equal(await page.locator(`.lanes b.${kind}`).isVisible(), tops.length > 0);
    }
    await page.goto(`${setup.url}?media=pos-mambera#terbit`);
    assert.equal(await page.locator('.lanes b').filter({ visible: true }).count(), 1);
    await page.getByRole('link', { name: 'Semua', exact: false }).first().click();
    assert.ok((await page.locator('.lanes b').filter({ visible: true }).count()) > 1);
  });

  it('shows words of the speaker in each entry, and ignores a speaker that does not exist', async () => {
    await page.goto(`${setup.url}?narasumber=sulastri-wanggara`);
    assert.ok((await shown().count()) > 0);
    for (const entry of await shown().all()) {
      const link = await entry.locator('blockquote + a').filter({ visible: true }).last().getAttribute('href');
      assert.match(link ?? '', /#p\d+k\d+$/);
    }
    await page.goto(`${setup.url}?narasumber=tidak-ada`);
    assert.equal(await shown().count(), 29);
  });

  it('combines with the kind', async () => {
    await page.goto(`${setup.url}?media=pos-mambera#terbit`);
    const entries = await shown().count();
    assert.equal(await page.locator('.entry[data-kind="publication"][data-outlet="pos-mambera"]').count(), entries);
    assert.equal(await status(), `Menampilkan ${String(entries)} dari 9 entri.`);
  });

  it('speaks once for each choice, from a place before the list that is there from the start', async () => {
    await page.goto(setup.url);
    await page.evaluate(() => {
      const status = document.querySelector('entry-filter [role=status]');
      const isBefore =
        status?.compareDocumentPosition(document.querySelector('.entry') ?? status) ===
        Node.DOCUMENT_POSITION_FOLLOWING;
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      if (status && isBefore)
        new MutationObserver((changes) => spoken.push(...changes.map(() => status.textContent))).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.getByText('Saring menurut media atau narasumber').click();
    await page.getByLabel('Media').selectOption('PosMambera');
    await page.locator('#terbit').click();
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    assert.deepEqual(
      spoken.map((text) => /^Menampilkan \d+ dari \d+ entri\.$/.test(text)),
      [true, true],
      spoken.join(),
    );
    assert.notEqual(spoken[0], spoken[1]);
  });

  it('moves the focus from a removed filter to the filters', async () => {
    await page.goto(`${setup.url}?media=pos-mambera`);
    await page.getByRole('link', { name: 'Hapus saringan: PosMambera' }).press('Enter');
    assert.equal(await shown().count(), 29);
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'summary');
  });

  it('says that nothing matches', async () => {
    await page.goto(`${setup.url}?media=pos-mambera&narasumber=haryo-pandrian#terbit`);
    assert.equal(await shown().count(), 0);
    assert.match((await status()) ?? '', /^Tidak ada entri yang cocok/);
  });
});
