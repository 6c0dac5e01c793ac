import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { fixture } from './site.ts';

const setup = useBrowser(fixture);
let page: Page;

describe('the home page, with JavaScript off', () => {
  before(async () => {
    page = await setup.browser.newPage({ javaScriptEnabled: false });
  });
  beforeEach(async () => {
    await page.goto(setup.url);
  });
  after(() => page.close());

  const entries = () => page.locator('.entry');
  const shown = () => entries().filter({ visible: true });
  const marks = () => page.locator('.lanes a');

  it('tells the story in attributed phases, each linked to its events, with the days of these events', async () => {
    const [first, ...others] = await page.locator('ol[aria-label="Apa yang terjadi"] li').all();
    assert.equal(others.length, 2);
    const text = oneLine(await first?.innerText());
    assert.match(text, /^28 Desember 2031–3 Januari 2032 Bendungan Wai Lamari jebol pada malam hari, menurut Badan/);
    assert.match((await first?.getAttribute('class')) ?? '', /uncertain/);
    assert.doesNotMatch((await others[1]?.getAttribute('class')) ?? '', /uncertain/);
    await first?.getByRole('link').first().click();
    assert.match(page.url(), /\/peristiwa\/bendungan-wai-lamari-jebol\/$/);
  });

  it('states what the archive cannot show, with a link to what is not known', async () => {
    assert.match(
      oneLine(await page.locator('main').innerText()),
      /Dua warga berbicara di dalamnya, keduanya tanpa nama/,
    );
    await page.getByRole('link', { name: 'Yang tidak diketahui' }).click();
    assert.equal(await page.locator(':target').count(), 1);
  });

  it('lists 20 events and 9 publications under the phases', async () => {
    assert.equal(await entries().count(), 29);
    assert.equal(await page.locator('.entry[data-kind="publication"]').count(), 9);
    assert.deepEqual((await page.locator('.timeline h2').allTextContents()).map(oneLine), [
      'Bendungan jebol',
      'Bantuan ESRC',
      'Sesudahnya',
    ]);
  });

  it('states once on which days nothing happened in the archive', async () => {
    assert.deepEqual((await page.locator('.timeline .gap').allTextContents()).map(oneLine), [
      '9 Januari–4 Februari 2032: tak ada peristiwa dalam arsip ini',
    ]);
  });

  it('shows who says so in at most eight words, which open the whole lead quote with a link to its sentence', async () => {
    const entry = page.locator('#catatan-gubernur-minta-bantuan-esrc');
    for (const line of await page.locator('.entry .by > summary').allTextContents())
      assert.ok(oneLine(line).split(' ').length <= 8 && line.trim().startsWith('menurut '), line);
    assert.match(oneLine(await entry.locator('summary').innerText()), /^menurut .*, dikutip Kabar Kidung$/);
    assert.equal(
      oneLine(await entry.locator('details blockquote').textContent()),
      'Permintaan bantuan kepada Persekutuan Penolong Laut Timur (ESRC) dikirim sehari kemudian, menurut sejumlah laporan.',
    );
    await entry.getByRole('link', { name: 'Baca dalam artikel Kabar Kidung' }).click();
    assert.match(page.url(), /\/artikel\/kabarkidung-bendungan-jebol\/#p\d+k\d+$/);
  });

  it('does not repeat a quote that an entry above shows, and cuts none', async () => {
    const quotes = (await page.locator('.entry details blockquote').allTextContents()).map(oneLine);
    assert.equal(new Set(quotes).size, quotes.length);
    assert.deepEqual(
      quotes.filter((quote) => quote.endsWith('…')),
      [],
    );
  });

  it('breaks no reduplicated word between lines, and copies it as written', async () => {
    const words = page.locator('.entry .reduplication');
    assert.ok((await words.count()) > 0);
    for (const width of [1440, 1280, 1100]) {
      await page.setViewportSize({ width, height: 900 });
      for (const word of await words.filter({ visible: true }).all()) {
        assert.match((await word.textContent()) ?? '', /^(\p{L}+)-\p{L}+$/u);
        assert.equal(await word.evaluate((element) => element.getClientRects().length), 1);
      }
    }
  });

  it('shows every entry in the chart in order of time as a named link to the entry', async () => {
    const targets = await marks().evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(targets, await entries().evaluateAll((items) => items.map(({ id }) => `#${id}`)));
    await page
      .getByRole('link', {
        name: 'Gubernur Tamborangga meminta bantuan ESRC, Peristiwa 30 Desember 2031, belum pasti',
      })
      .click();
    assert.equal(await page.locator(':target').getAttribute('id'), 'catatan-gubernur-minta-bantuan-esrc');
  });

  it('skips the chart from the keyboard', async () => {
    await page.getByRole('link', { name: 'Lewati bagan' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'semua');
  });

  it('explains exactly the marks that occur', async () => {
    assert.deepEqual((await page.locator('section.chart li').allTextContents()).map(oneLine), [
      'tanggal pasti',
      'belum pasti',
      'beberapa hari',
      'rentang perkiraan',
      'awal atau akhir tak diketahui',
    ]);
  });

  it('filters by kind with the address, and Back undoes it', async () => {
    await page.getByRole('link', { name: /^Terbit/ }).click();
    assert.equal(await shown().count(), 9);
    assert.equal(await marks().filter({ visible: true }).count(), 9);
    assert.match(page.url(), /#terbit$/);
    await page.goBack();
    assert.equal(await shown().count(), 29);
  });

  it('hides the filter by outlet and speaker, which needs JavaScript', async () => {
    assert.equal(await page.locator('entry-filter').isVisible(), false);
  });

  it('hides the colour scheme control, which needs JavaScript', async () => {
    assert.equal(await page.locator('#tema').isVisible(), false);
  });
});

function oneLine(text: unknown): string {
  return String(text).replace(/\s+/g, ' ').trim();
}
