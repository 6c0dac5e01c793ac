import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizeByRule, type Violation, violations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { edition, pagesOf } from './site.ts';

// Tests that hold for every page of any archive. The browser opens each page once.

/** The narrowest screen that WCAG 2.2 requires (1.4.10 Reflow), in CSS pixels. */
const phone = { width: 320, height: 640 };

/** From an archive with more pages, the test opens this many at even intervals. */
const maxPages = 300;

describe('every page, on a phone', () => {
  const setup = useBrowser(edition);

  it('has no axe violation and no console error, fits the screen, and requests nothing from other hosts', async () => {
    const page = await setup.browser.newPage({ viewport: phone });
    const { origin } = new URL(setup.url);
    const [found, problems]: [Violation[], string[]] = [[], []];
    page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on(
      'request',
      (request) => !request.url().startsWith(origin) && problems.push(`${page.url()} requests ${request.url()}`),
    );
    for (const { address } of sample(pagesOf(edition), maxPages)) {
      await page.goto(new URL(`.${address}`, setup.url).href);
      found.push(...(await violations(page)));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > phone.width) problems.push(`${address} is ${String(width)} px wide`);
    }
    await page.close();
    assert.deepEqual([...summarizeByRule(found), ...problems], []);
  });
});

/** Returns at most `count` items of a list, at even intervals. */
function sample<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
