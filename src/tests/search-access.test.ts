import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from './axe.ts';
import { searchSite } from './search-site.ts';
import { fixture } from './site.ts';

describe('accessibility of the search page', () => {
  const visit = searchSite(fixture);

  it('Ctrl+K moves the focus to the field, arrow keys to the results, Escape back to the field', async (t) => {
    const { page } = await visit(t, 'cari/?q=penahanan');
    await page.waitForSelector('#hasil > li');
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Control+k');
    assert.equal(await focused(), 'q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('#hasil') !== null));
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'q');
  });

  it('no single key does anything on a page without a field', async (t) => {
    const { page } = await visit(t, 'tentang/');
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    for (const key of '/abcdefghijklmnopqrstuvwxyz0123456789?.,') await page.keyboard.press(key);
    assert.match(page.url(), /tentang\/$/);
    assert.equal(await page.evaluate(() => document.activeElement?.outerHTML), before);
    await page.keyboard.press('Control+k');
    await page.waitForURL(/\/cari\/$/);
  });

  it('speaks the number of results once after the last letter', async (t) => {
    const { page } = await visit(t, 'cari/');
    await page.evaluate(() => {
      const status = document.querySelector('.status');
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      if (status) new MutationObserver(() => spoken.push(status.textContent)).observe(status, { childList: true });
    });
    await page.locator('#q').pressSequentially('bendungan', { delay: 90 });
    await page.getByRole('status').filter({ hasText: 'bendungan' }).waitFor();
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.filter(Boolean));
    assert.deepEqual(
      spoken.filter((text) => !text.includes('bendungan')),
      [],
    );
  });

  it('breaks no rule of axe with results in light and dark, and fits into 320 px', async (t) => {
    const { page } = await visit(t, 'cari/?q=tambroangga+jebol', { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('#hasil > li mark');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), []);
    }
  });
});
