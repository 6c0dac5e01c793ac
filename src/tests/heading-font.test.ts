import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutShift, useBrowser } from './browser.ts';
import { fixture } from './site.ts';

const pages = ['', 'artikel/', 'artikel/posmambera-gubernur-tuding-pembalak/', 'peristiwa/sidang-daring-esrc/'];

describe('the heading font', () => {
  const setup = useBrowser(fixture);

  for (const [latency, media] of [
    [20, 'all'],
    [150, 'not all'],
  ] as const)
    it(`is ${media === 'all' ? '' : 'not '}preloaded at a latency of ${String(latency)} ms`, async () => {
      const page = await setup.browser.newPage();
      const session = await page.context().newCDPSession(page);
      const speed = { downloadThroughput: 1e6, uploadThroughput: 1e6 };
      await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed });
      await page.goto(setup.url);
      assert.equal(await page.locator('link[as=font]').getAttribute('media'), media);
      await page.goto(`${setup.url}cari/`);
      assert.equal(await page.locator('link[as=font]').count(), 0);
      await page.close();
    });

  for (const width of [360, 412, 1440])
    it(`moves nothing if it comes after the first paint, whatever the fallback, at ${String(width)} px`, async () => {
      for (const path of pages) {
        const page = await setup.browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
        await page.route(setup.url + path, async (route) => {
          const answer = await route.fetch();
          // Without the fallback of the same width, as on a system that has none of its fonts.
          await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('Heading Fallback', 'None') });
        });
        let requested = false;
        await page.route('**/*.woff2', async (route) => {
          requested = true;
          await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
          await page.waitForTimeout(300);
          await route.continue();
        });
        await page.goto(setup.url + path, { waitUntil: 'networkidle' });
        assert.ok(requested, path);
        assert.ok((await page.evaluate(layoutShift)) < 0.005, path);
        await page.close();
      }
    });
});
