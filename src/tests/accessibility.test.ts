import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizeByRule, type Violation, violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { fixture, pagesOf, readBuilt } from './site.ts';

// Tests one page of each kind in each view; every-page.test.ts tests every page in one view.

/** The longest page of each kind. Pages whose addresses differ only in the last segment are of one kind. */
const kinds = [
  ...Map.groupBy(pagesOf(fixture), ({ address }) => address.replace(/[^/]+\/$/, ''))
    .values()
    .map((pages) => pages.toSorted((a, b) => length(b.file) - length(a.file)).slice(0, 1)),
].flat();

const views = [
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { colorScheme: 'light', viewport: { width: 768, height: 1024 } },
  { colorScheme: 'dark', viewport: { width: 768, height: 1024 } },
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const;

describe('each kind of page has no axe violations', () => {
  const setup = useBrowser(fixture);

  for (const view of views) {
    it(`${String(kinds.length)} pages, ${view.colorScheme}, ${String(view.viewport.width)} px`, async () => {
      const page = await setup.browser.newPage(view);
      const found: Violation[] = [];
      for (const { address } of kinds) {
        await page.goto(new URL(`.${address}`, setup.url).href);
        found.push(...(await violations(page)));
      }
      await page.close();
      assert.deepEqual(summarizeByRule(found), []);
    });
  }
});

function length(file: string): number {
  return readBuilt(fixture, file).length;
}
