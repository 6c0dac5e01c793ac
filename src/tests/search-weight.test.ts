import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SentencesFile } from '#schema/data.ts';
import { useBrowser } from './browser.ts';
import { edition, fixture, readBuilt } from './site.ts';
import { networkTraffic } from './network-traffic.ts';

// Bytes of the search page with its first results, with gzip, headers included. The fixture needs 136,850 in 18 requests;
// the budget is 5 % more, rounded up. An archive with more articles may need more, so the edition only warns.
const budget = 144_000;
const maxRequests = 19;

// The numbers beside the choices of the filters, which follow the results on a wide screen: 3,779 bytes.
const countsBudget = 4000;

describe('the weight of the search page', () => {
  const setup = useBrowser(fixture);
  const traffic = (width: number) =>
    networkTraffic(setup.browser, `${setup.url}cari/?q=banjir`, '#hasil > li', { viewport: { width, height: 800 } });

  it(`with its first results is at most ${String(budget)} bytes`, async () => {
    const { bytes, requests } = await traffic(400);
    assert.ok(bytes <= budget, `${String(bytes)} bytes`);
    assert.ok(requests <= maxRequests, `${String(requests)} requests`);
  });

  it(`grows by at most ${String(countsBudget)} bytes for the numbers of the filters`, async () => {
    const [phone, desktop] = [await traffic(400), await traffic(1280)];
    assert.ok(desktop.requests > phone.requests, 'the numbers are loaded');
    assert.ok(desktop.bytes - phone.bytes <= countsBudget, `${String(desktop.bytes - phone.bytes)} bytes`);
  });
});

describe('the weight of the search page of the edition', () => {
  const setup = useBrowser(edition);

  it(`with its first results gives a warning above ${String(budget)} bytes`, async (t) => {
    const address = `${setup.url}cari/?q=${encodeURIComponent(longestWord())}`;
    const { bytes } = await networkTraffic(setup.browser, address, '#hasil > li');
    if (bytes > budget) t.diagnostic(`warning: ${String(bytes)} bytes, more than ${String(budget)}`);
  });
});

/** Returns a word that search finds in any archive: the longest word of the first sentence. */
function longestWord(): string {
  const { sentences } = JSON.parse(readBuilt(edition, 'data/sentences.json')) as SentencesFile;
  const words = sentences[0]?.text.match(/\p{L}+/gu) ?? [];
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
