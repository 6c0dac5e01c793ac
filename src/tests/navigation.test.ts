import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
    // Delay the scripts as a slow connection does, so that the browser renders the page before they run.
    await visitor.page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, route.request().url().includes('theme') ? 0 : 400));
      await route.continue();
    });
    for (const [path, selector] of [
      ['cari/', 'search-page:defined'],
      ['cari/?q=banjir', '#hasil > li'],
    ] as const) {
      await visitor.open(path);
      await visitor.page.waitForSelector(selector);
      assert.equal(await visitor.page.evaluate(layoutShift), 0, path);
    }
  });
});
