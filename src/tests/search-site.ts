import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { stage } from './browser.ts';
import type { Site } from './site.ts';

/** Serves a site for the tests of a `describe`; each test opens a page of its own, which is closed when the test ends. */
export function searchSite(
  site: Site,
): (t: TestContext, path: string, options?: BrowserContextOptions) => Promise<Visited> {
  const on = stage(site);
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

/** Searches on an open search page and waits for the answer: the ids of the articles found. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => document.querySelector('.status')?.textContent.endsWith(`“${asked}”.`),
    query.trim(),
  );
  return found(page);
}

/** The ids of the articles that a search page shows, in order. */
export const found = (page: Page): Promise<string[]> =>
  page
    .locator('#hasil > li > h3 a')
    .evaluateAll((links) =>
      links.map((link) => /artikel\/([a-z0-9-]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );

/** A page, and the errors and warnings that its console has printed. */
interface Visited {
  page: Page;
  complaints: string[];
}
