import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture, idsOf } from './site.ts';

const [article = ''] = idsOf(fixture, 'articles');

/** What other scripts of the origin could store. */
const hostileValues = ['', 'null', '{}', '"x"', '[1,{"a":2}]', '{"length":3}', 'biru', '__proto__', '\0', '[['];

describe('stored values', () => {
  const visitor = usePage(fixture);

  for (const value of hostileValues)
    it(`ignores ${JSON.stringify(value)} in the storage and in the history`, async () => {
      const { page } = visitor;
      const errors: string[] = [];
      const record = (error: Error) => errors.push(error.message);
      page.on('pageerror', record);
      await visitor.open('tentang/');
      await page.evaluate(
        ([value, path]) => {
          localStorage.setItem('tema', value);
          for (const hash of ['', '#p1k1']) sessionStorage.setItem(path + hash, value);
          history.replaceState({ shown: value, top: value, link: 7 }, '');
        },
        [value, new URL(`artikel/${article}/`, visitor.url).pathname] as const,
      );
      await visitor.open(`artikel/${article}/#p1k1`);
      assert.equal(await page.locator('#tema').evaluate((select: HTMLSelectElement) => select.selectedIndex), 0);
      assert.equal(await page.locator('mark').count(), 0);
      await visitor.open('cari/?q=bendungan');
      await page.waitForSelector('#hasil > li');
      await page.evaluate((value) => {
        history.replaceState({ shown: { artikel: value }, top: value, link: null }, '');
      }, value);
      await page.reload();
      await page.waitForSelector('#hasil > li');
      page.off('pageerror', record);
      assert.deepEqual(errors, []);
    });

  it('applies a stored theme', async () => {
    await visitor.open('tentang/');
    await visitor.page.evaluate(() => {
      localStorage.setItem('tema', 'dark');
    });
    await visitor.page.reload();
    assert.equal(await visitor.page.locator('#tema').inputValue(), 'dark');
  });

  it('applies a chosen theme in the other tabs, and after Back', async () => {
    await visitor.open('tentang/');
    const browser = visitor.page.context().browser();
    assert.ok(browser);
    const context = await browser.newContext();
    const [page, other] = [await context.newPage(), await context.newPage()];
    for (const tab of [page, other]) await tab.goto(visitor.page.url());
    const theme = (tab: typeof page) => tab.evaluate(() => document.documentElement.dataset.theme ?? '');
    for (const choice of ['light', 'dark', '']) {
      await other.locator('#tema').selectOption(choice);
      await page.waitForFunction((choice) => document.documentElement.dataset.theme === choice, choice);
      assert.equal(await page.locator('#tema').inputValue(), choice);
    }
    await page.goto(new URL('unduh/', visitor.url).href);
    await page.locator('#tema').selectOption('light');
    await page.goBack();
    assert.equal(await theme(page), 'light');
    // A page that the browser kept alive gets no `storage` event for a change in its own tab.
    await page.evaluate(() => {
      localStorage.setItem('tema', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    assert.equal(await theme(page), 'dark');
    await context.close();
  });
});
