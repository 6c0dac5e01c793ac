import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Served } from '../../scripts/serve.ts';
import { launchBrowser, servedSite } from './browser.ts';
import { wireOf } from './wire.ts';

/** Bytes of the whole page and its first answer, headers and all, as hosts compress and as the barest of them do. */
const budgets = { br: 100_000, gzip: 113_000 };

describe('the search travels light', () => {
  let [browser, site]: [Browser?, Served?] = [];
  before(async () => {
    [browser, site] = [await launchBrowser(), await servedSite()];
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const [encoding, budget] of Object.entries(budgets)) {
    it(`the whole page and its first answer come in ${budget} bytes (${encoding})`, async () => {
      assert.ok(browser && site);
      const { bytes, requests } = await wireOf(browser, `${site.url}cari/?q=kerusuhan`, '#hasil > li', encoding);
      assert.ok(bytes <= budget, `${bytes} bytes`);
      assert.ok(requests <= 13, `${requests} requests`);
    });
  }
});
