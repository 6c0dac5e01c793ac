import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { stage } from './browser.ts';
import { builtPages } from './built-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One page of each kind: those whose addresses differ in the last step alone are of one kind. */
const kinds = [...new Map(builtPages.map((page) => [page.address.replace(/[^/]+\/$/, ''), page])).values()];

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

/** Every page by day on a phone and by night at a desk; a page of each kind in both schemes at three widths. */
const views = [
  { colorScheme: 'light', viewport: phone, pages: builtPages },
  { colorScheme: 'dark', viewport: desk, pages: builtPages },
  { colorScheme: 'dark', viewport: phone, pages: kinds },
  { colorScheme: 'light', viewport: desk, pages: kinds },
  { colorScheme: 'light', viewport: { width: 768, height: 1024 }, pages: kinds },
  { colorScheme: 'dark', viewport: { width: 768, height: 1024 }, pages: kinds },
] as const;

describe('no page keeps anybody out (axe: WCAG 2.2 A to AAA, best practice)', () => {
  const on = stage();

  for (const { pages, ...view } of views) {
    it(`${pages.length} pages, ${view.colorScheme}, ${view.viewport.width} px`, async () => {
      const page = await on.browser.newPage(view);
      const found: string[] = [];
      for (const { address } of pages) {
        await page.goto(new URL(`.${address}`, on.url).href);
        found.push(...(await violations(page)).map((violation) => `${address}: ${violation}`));
      }
      await page.close();
      assert.deepEqual(found, []);
    });
  }

  it('no page is wider than a phone of 320 px', async () => {
    const page = await on.browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const { address } of builtPages) {
      await page.goto(new URL(`.${address}`, on.url).href);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address}: ${width} px`);
    }
    await page.close();
    assert.deepEqual(wide, []);
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`;
  const results: AxeResults = await page.evaluate(run);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id} at ${target.join(' ')}`),
  );
}
