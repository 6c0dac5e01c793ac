import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './browser.ts';

describe('going from page to page', () => {
  const visitor = visit();

  /** Does what a reader does, and gives the faults that the browser logs meanwhile. */
  const faultsOf = async (act: () => Promise<unknown>): Promise<string[]> => {
    const faults: string[] = [];
    const note = (fault: Error) => faults.push(fault.message);
    visitor.page.on('pageerror', note);
    await act();
    await visitor.page.waitForTimeout(300);
    visitor.page.off('pageerror', note);
    return faults;
  };
  const click = (path: string) =>
    visitor.page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.documentElement.append(link);
      link.click();
    }, new URL(path, visitor.url).href);

  it('logs no fault on the way to what is no page, and back', async () => {
    await visitor.open('unduh/');
    for (const path of ['feed.json', 'sumber/SHA256SUMS', 'rss.xml']) {
      const there = async () => {
        await click(path);
        await visitor.page.waitForURL(`**/${path}`);
        await visitor.page.goBack();
      };
      assert.deepEqual(await faultsOf(there), [], path);
    }
  });

  it('logs no fault when a page is left before it is drawn', async () => {
    await visitor.open('tanggal/');
    const inHaste = async () => {
      for (const path of ['artikel/', 'tokoh/', 'cari/', 'tentang/', 'perbandingan/', '']) {
        await click(path);
        await visitor.page.waitForURL(new URL(path, visitor.url).href, { waitUntil: 'commit' });
      }
    };
    assert.deepEqual(await faultsOf(inHaste), []);
  });
});

describe('the search page', () => {
  const visitor = visit({ viewport: { width: 412, height: 823 } });

  it('moves nothing in sight when its script and its answers come', async () => {
    // Late, as on a slow line: the page is drawn before.
    await visitor.page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, route.request().url().includes('awal') ? 0 : 400));
      await route.continue();
    });
    for (const [path, sign] of [
      ['cari/', 'search-page:defined'],
      ['cari/?q=kerusuhan', '#hasil > li'],
    ] as const) {
      await visitor.open(path);
      await visitor.page.waitForSelector(sign);
      assert.equal(await visitor.page.evaluate(shift), 0, path);
    }
  });
});

/** How far what is in sight has moved by itself since the page began, as Cumulative Layout Shift counts it. */
const shift = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 500, 0);
  });
