import type { TestContext } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { base } from '../site.ts';

/** Opens a browser window of a new reader. It may have a service worker, and is closed when the test ends. */
export async function newReader(
  t: TestContext,
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const context = await browser.newContext({ serviceWorkers: 'allow', ...options });
  t.after(() => context.close());
  const errors: string[] = [];
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address);
    return page;
  };
  return { open, errors };
}

/** A reader with an own browser profile. */
interface Reader {
  /** Opens an address in a new tab. */
  open: (address: string) => Promise<Page>;
  /** The errors in the consoles of all tabs so far. */
  errors: string[];
}

/** Waits until a number of versions of the site are completely stored; by default one. */
export const stored = (page: Page, versions = 1): Promise<void> =>
  page.evaluate(async (versions) => {
    for (let complete = 0; complete < versions; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const marks = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const requests = await (await caches.open(name)).keys();
          return requests.some(({ url }) => url.endsWith('?complete'));
        }),
      );
      complete = marks.filter(Boolean).length;
    }
  }, versions);

/** Returns the texts of all copies in all versions, by address below the home page. */
export const copies = async (page: Page): Promise<Map<string, string>> =>
  new Map(
    await page.evaluate(async (base) => {
      const found: [string, string][] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const { pathname, search } = new URL(request.url);
          const copy = await cache.match(request);
          if (search === '' && copy) found.push([pathname.slice(base.length), await copy.text()]);
        }
      }
      return found;
    }, base),
  );

/** Returns the addresses of the pages that have a copy, sorted. */
export const copiedPages = async (page: Page): Promise<string[]> =>
  [...(await copies(page)).keys()].filter((address) => /^$|\/$/.test(address)).toSorted();

/** Returns the number of service workers of the site. */
export const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Waits until there is a copy of an address below the home page. */
export const hasCopy = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (path) => {
    while (!(await caches.match(path))) await new Promise((resolve) => setTimeout(resolve, 50));
  }, base + address);

/** Returns the title on a page. */
export const titleOf = (page: Page): Promise<string> => page.locator('h1').first().innerText();

/** The line that says that the page is a copy. */
export const note = (page: Page) => page.locator('#salinan');
