import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { searchSite } from './search-site.ts';
import { fixture } from './site.ts';

describe('accessibility of the search page', () => {
  const visit = searchSite(fixture);

  it('/ opens the search page, Ctrl+K moves the focus to the field, arrow keys move it to the results', async (t) => {
    const { page } = await visit(t, 'tentang/');
    await page.keyboard.press('/');
    await page.waitForURL('**/cari/');
    await page.waitForSelector('search-page:defined');
    await page.keyboard.press('/');
    await page.keyboard.type('penahanan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=penahanan');
    await page.waitForSelector('#hasil > li');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('#hasil') !== null));
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  });

  it('has no axe violation with results in light and dark, and fits into 320 px', async (t) => {
    const { page } = await visit(t, 'cari/?q=tambroangga', { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('#hasil > li');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations }: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]?.target]),
        [],
      );
    }
  });
});
