import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { stage } from './browser.ts';

/** The served site for the tests of a `describe`: each opens a page of its own, which is closed when the test ends. */
export function searchSite(): (t: TestContext, path: string, options?: BrowserContextOptions) => Promise<Visited> {
  const on = stage();
  return async (t, path, options = {}) => {
    const page = await on.browser.newPage({ baseURL: on.url, ...options });
    t.after(() => page.close());
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(path);
    return { page, complaints };
  };
}

/** Ask the page and wait for its answer: the articles found, by id. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => document.querySelector('.status')?.textContent.endsWith(`“${asked}”.`),
    query.trim(),
  );
  return found(page);
}

/** The articles that are shown as found, by id. */
export const found = (page: Page): Promise<string[]> =>
  page
    .locator('#hasil > li > h3 a')
    .evaluateAll((links) =>
      links.map((link) => /artikel\/([a-z0-9-]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );

/** A page, and everything that the console complained about on it. */
interface Visited {
  page: Page;
  complaints: string[];
}
