import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { searchSite } from './search-site.ts';

describe('the search, whoever searches', () => {
  const visit = searchSite();

  it('is used by the keyboard alone: / and Ctrl+K lead to the field, arrows to the results', async (t) => {
    const { page } = await visit(t, 'tentang/');
    await page.keyboard.press('/');
    await page.keyboard.type('menahan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=menahan');
    await page.waitForSelector('#hasil > li');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('#hasil') !== null));
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  });

  it('keeps nobody out with results on the page: axe, and 320 px', async (t) => {
    const { page } = await visit(t, 'cari/?q=kazahkstan', { viewport: { width: 320, height: 640 } });
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
