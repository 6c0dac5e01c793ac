import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { strings } from '#strings.ts';
import { layoutShift, usePage } from './browser.ts';
import { fixture } from './site.ts';

describe('navigation between pages', () => {
  const visitor = usePage(fixture);

  /** Performs an action. Returns the errors that the page throws until 300 ms after it. */
  const errorsDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
    const errors: string[] = [];
    const record = (error: Error) => errors.push(error.message);
    visitor.page.on('pageerror', record);
    await action();
    await visitor.page.waitForTimeout(300);
    visitor.page.off('pageerror', record);
    return errors;
  };
  const click = (path: string) =>
    visitor.page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.documentElement.append(link);
      link.click();
    }, new URL(path, visitor.url).href);

  it('throws no error on the way to a file and back', async () => {
    await visitor.open('unduh/');
    for (const path of ['feed.json', 'sumber/SHA256SUMS', 'rss.xml']) {
      const visitFile = async () => {
        await click(path);
        await visitor.page.waitForURL(`**/${path}`);
        await visitor.page.goBack();
      };
      assert.deepEqual(await errorsDuring(visitFile), [], path);
    }
  });

  it('throws no error when the reader leaves a page before it is rendered', async () => {
    await visitor.open('tanggal/');
    const leaveEarly = async () => {
      for (const path of ['artikel/', 'tokoh/', 'cari/', 'tentang/', 'perbandingan/', '']) {
        await click(path);
        await visitor.page.waitForURL(new URL(path, visitor.url).href, { waitUntil: 'commit' });
      }
    };
    assert.deepEqual(await errorsDuring(leaveEarly), []);
  });
});

describe('the search page', () => {
  const visitor = usePage(fixture, { viewport: { width: 412, height: 823 } });

  it('shifts no layout when its script and its results arrive', async () => {
    for (const [path, selector] of [
      ['cari/', 'search-page:defined'],
      ['cari/?q=banjir', '#hasil > li'],
    ] as const) {
      // Delay the scripts as a slow connection does, so that the browser renders the page before they run.
      const runScripts = await holdScripts(visitor.page);
      await visitor.page.goto(`${visitor.url}${path}`, { waitUntil: 'commit' });
      await visitor.page.waitForTimeout(400);
      await runScripts();
      await visitor.page.waitForSelector(selector);
      assert.equal(await visitor.page.evaluate(layoutShift), 0, path);
    }
  });

  it('says without moving anything that its script is late', async () => {
    const { page } = visitor;
    const runScripts = await holdScripts(page);
    await page.goto(`${visitor.url}cari/`, { waitUntil: 'commit' });
    const message = page.getByText(strings.search.notLoaded);
    assert.equal(await message.isVisible(), false);
    await message.waitFor();
    assert.equal(await page.getByText(strings.search.help).isVisible(), false);
    await runScripts();
    await message.waitFor({ state: 'hidden' });
    assert.ok(await page.getByText(strings.search.help).isVisible());
    assert.equal(await page.evaluate(layoutShift), 0);
  });
});

/** Holds back the scripts of a page but that of the colours. Returns a function that lets them run. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    if (!route.request().url().includes('theme')) await promise;
    await route.continue();
  });
  return async () => {
    resolve(undefined);
    await page.unrouteAll({ behavior: 'wait' });
  };
}
