import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutShift, useBrowser } from './browser.ts';
import { fixture } from './site.ts';

const pages = [
  '',
  'artikel/',
  'artikel/posmambera-gubernur-tuding-pembalak/',
  'peristiwa/sidang-daring-esrc/',
  'cari/?q=banjir',
];

describe('the heading font', () => {
  const setup = useBrowser(fixture);

  for (const width of [360, 412, 1440])
    it(`replaces the fallback after the first paint, and moves nothing, at ${String(width)} px`, async () => {
      for (const path of pages) {
        const page = await setup.browser.newPage({ viewport: { width, height: 900 } });
        await page.route('**/*.woff2', async (route) => {
          await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
          await route.continue();
        });
        await page.goto(setup.url + path, { waitUntil: 'networkidle' });
        await page.waitForFunction(() =>
          [...document.fonts].some(({ family, status }) => family === 'Newsreader Heading' && status === 'loaded'),
        );
        assert.ok((await page.evaluate(layoutShift)) < 0.005, path);
        await page.close();
      }
    });
});
