import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import type { Site } from './site.ts';

/** Serves a site for the tests of a `describe`. Returns a function that opens a page and closes it when the test ends. */
export function searchSite(
  site: Site,
): (t: TestContext, path: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  const setup = useBrowser(site);
  return async (t, path, options = {}) => {
    const page = await setup.browser.newPage({ baseURL: setup.url, ...options });
    t.after(() => page.close());
    const consoleErrors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) consoleErrors.push(message.text());
    });
    await page.goto(path);
    return { page, consoleErrors };
  };
}

/** Searches on an open search page and waits for the results. Returns the ids of the articles, in order. */
export async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (query) => document.querySelector('.status')?.textContent.includes(`“${query}”.`),
    query.trim(),
  );
  return articleIds(page);
}

/** Returns the ids of the articles that a search page shows, in order. */
export const articleIds = (page: Page): Promise<string[]> =>
  page
    .locator('#hasil > li > h3 a')
    .evaluateAll((links) =>
      links.map((link) => /artikel\/([a-z0-9-]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );

/** A page, and the errors and warnings in its console so far. */
interface OpenPage {
  page: Page;
  consoleErrors: string[];
}
