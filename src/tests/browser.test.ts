import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

describe('launchBrowser', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser.close());

  it('renders serif, sans-serif and monospace text in three different fonts', async () => {
    const page = await browser.newPage();
    await page.setContent(
      ['serif', 'sans-serif', 'monospace']
        .map((family) => `<span style="font-family: ${family}">Wiki limit</span>`)
        .join(),
    );
    const spans = await page.getByText('Wiki limit').all();
    const widths = await Promise.all(spans.map(async (span) => (await span.boundingBox())?.width));
    assert.equal(new Set(widths).size, 3);
    await page.close();
  });
});
