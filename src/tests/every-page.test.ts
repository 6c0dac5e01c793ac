import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byRule, type Violation, violations } from './axe.ts';
import { stage } from './browser.ts';
import { edition, pagesOf } from './site.ts';

// What must be true of every page of any archive, in one visit to each.

/** The narrowest phone that WCAG 2.2 asks for (1.4.10 Reflow). */
const phone = { width: 320, height: 640 };

/** An archive may have more pages than a test can open: of those, as many at even steps. */
const most = 300;

describe('every page, on a phone', () => {
  const on = stage(edition);

  it('has no axe violation, fits the screen, keeps to the policy and asks no other host', async () => {
    const page = await on.browser.newPage({ viewport: phone });
    const { origin } = new URL(on.url);
    const [found, faults]: [Violation[], string[]] = [[], []];
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on(
      'request',
      (request) => !request.url().startsWith(origin) && faults.push(`${page.url()} asks for ${request.url()}`),
    );
    for (const { address } of spread(pagesOf(edition), most)) {
      await page.goto(new URL(`.${address}`, on.url).href);
      found.push(...(await violations(page)));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > phone.width) faults.push(`${address} is ${String(width)} px wide`);
    }
    await page.close();
    assert.deepEqual([...byRule(found), ...faults], []);
  });
});

/** At most so many items of a list, at even steps. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
