import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from './browser.ts';
import { wireOf } from './wire.ts';

/** Bytes of the whole page and its first answer, headers and all, as hosts compress and as the barest of them do. */
const budgets = { br: 100_000, gzip: 113_000 };

describe('the search travels light', () => {
  const on = stage();

  for (const [encoding, budget] of Object.entries(budgets)) {
    it(`the whole page and its first answer come in ${budget} bytes (${encoding})`, async () => {
      const { bytes, requests } = await wireOf(on.browser, `${on.url}cari/?q=kerusuhan`, '#hasil > li', encoding);
      assert.ok(bytes <= budget, `${bytes} bytes`);
      assert.ok(requests <= 13, `${requests} requests`);
    });
  }
});
