import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SentencesFile } from '#schema/data.ts';
import { stage } from './browser.ts';
import { edition, fixture, readBuilt } from './site.ts';
import { wireOf } from './wire.ts';

// Bytes of the search page with its first answer, headers included, in gzip as the barest of hosts compresses: 113,349 in
// 13 requests on the fixture, plus 10 %, rounded up. An archive with more articles may need more; the edition only warns.
const budget = 125_000;
const mostRequests = 14;

describe('the weight of the search page', () => {
  const on = stage(fixture);

  it('preloads search when the field in the header gets the focus, with the requests of the search page', async () => {
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

  it(`with its first answer is at most ${String(budget)} bytes`, async () => {
    const { bytes, requests } = await wireOf(on.browser, `${on.url}cari/?q=banjir`, '#hasil > li');
    assert.ok(bytes <= budget, `${String(bytes)} bytes`);
    assert.ok(requests <= mostRequests, `${String(requests)} requests`);
  });
});

describe('the weight of the search page of the edition', () => {
  const on = stage(edition);

  it(`with its first answer gives a warning above ${String(budget)} bytes`, async (t) => {
    const address = `${on.url}cari/?q=${encodeURIComponent(longestWord())}`;
    const { bytes } = await wireOf(on.browser, address, '#hasil > li');
    if (bytes > budget) t.diagnostic(`warning: ${String(bytes)} bytes, more than ${String(budget)}`);
  });
});

/** A word that search finds in any archive: the longest of its first sentence. */
function longestWord(): string {
  const { sentences } = JSON.parse(readBuilt(edition, 'data/sentences.json')) as SentencesFile;
  const words = sentences[0]?.text.match(/\p{L}+/gu) ?? [];
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
