import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from './browser.ts';
import { wireOf } from './wire.ts';

/** Bytes of the whole page and its first answer, headers included, compressed with gzip as every host does. */
const budget = 113_000;

describe('the search travels light', () => {
  const on = stage();

  it('begins to come where one goes to the field in the header, as the search page will ask for it', async () => {
    const page = await on.browser.newPage({ baseURL: on.url });
    await page.goto('tentang/');
    const soon = (await page.locator('header-search').getAttribute('data-soon'))?.split(' ') ?? [];
    assert.ok(soon.length > 0);
    const came = Promise.all(soon.map((path) => page.waitForResponse(`**${path}`)));
    await page.locator('header').getByRole('searchbox').focus();
    for (const response of await came) assert.equal(response.status(), 200, response.url());
    const asked = Promise.all(soon.map((path) => page.waitForRequest(`**${path}`)));
    await page.goto('cari/');
    await asked;
    await page.close();
  });

  it(`the whole page and its first answer come in ${budget} bytes (gzip)`, async () => {
    const { bytes, requests } = await wireOf(on.browser, `${on.url}cari/?q=kerusuhan`, '#hasil > li');
    assert.ok(bytes <= budget, `${bytes} bytes`);
    assert.ok(requests <= 13, `${requests} requests`);
  });
});
