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
  const marks = () => page.locator('svg.chart a');

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
    assert.deepEqual(
      (await page.locator('.timeline .gap').allTextContents()).map(oneLine),
      [
        '2 Januari–1 Desember 2031: tak ada peristiwa dalam arsip ini',
        '9 Januari–4 Februari 2032: tak ada peristiwa dalam arsip ini',
      ].slice(-1),
    );
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

describe('the colour scheme', () => {
  it('persists across pages until the reader selects the setting of the system', async () => {
    const context = await setup.browser.newContext({ colorScheme: 'light' });
    page = await context.newPage();
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.goto(setup.url);
    assert.equal(await scheme(), 'light dark');
    await page.getByLabel('Tampilan').selectOption('gelap');
    assert.equal(await scheme(), 'dark');
    await page.goto(new URL('tanggal/', setup.url).href);
    assert.equal(await scheme(), 'dark');
    assert.equal(await page.getByLabel('Tampilan').inputValue(), 'dark');
    await page.getByLabel('Tampilan').selectOption('otomatis');
    await page.reload();
    assert.equal(await scheme(), 'light dark');
    await context.close();
  });
});

describe('the filter of the timeline', () => {
  before(async () => {
    page = await setup.browser.newPage();
  });
  after(() => page.close());
  const shown = () => page.locator('.entry').filter({ visible: true });
  const status = () => page.locator('entry-filter [role=status]').textContent();

  it('keeps outlet and speaker in the address, says how many entries remain, and removes each with one link', async () => {
    await page.goto(setup.url);
    await page.getByText('Saring menurut media atau narasumber').click();
    await page.getByLabel('Media').selectOption('PosMambera');
    assert.match(page.url(), /\?media=pos-mambera$/);
    const withOutlet = await shown().count();
    assert.ok(withOutlet > 0 && withOutlet < 29);
    assert.equal(await status(), `Menampilkan ${String(withOutlet)} dari 29 entri.`);
    assert.equal(await page.locator('svg.chart a').filter({ visible: true }).count(), withOutlet);
    await page.getByLabel('Narasumber').selectOption('Sulastri Wanggara');
    assert.match(page.url(), /\?media=pos-mambera&narasumber=sulastri-wanggara$/);
    await page.goBack();
    assert.equal(await shown().count(), withOutlet);
    await page.getByRole('link', { name: 'Hapus saringan: PosMambera' }).click();
    assert.deepEqual([await shown().count(), await status()], [29, '']);
    assert.doesNotMatch(page.url(), /media/);
  });

  it('leaves no empty row and no empty lane in the chart', async () => {
    const heightOf = async () => Number(await page.locator('svg.chart').getAttribute('height'));
    await page.goto(setup.url);
    const whole = await heightOf();
    await page.goto(`${setup.url}?media=pos-mambera`);
    assert.ok((await heightOf()) < whole);
    for (const kind of ['event', 'statement', 'publication']) {
      const tops = await page
        .locator(`svg.chart a.${kind}:not([data-hidden])`)
        .evaluateAll((marks) =>
          marks.map((mark) => Math.round(mark.querySelector('text')?.getBoundingClientRect().top ?? 0)),
        );
      assert.deepEqual(
        tops.map((top) => top - (tops[0] ?? 0)),
        tops.map((_, index) => index * 24),
      );
      assert.equal(await page.locator(`svg.chart .lane.${kind}`).isVisible(), tops.length > 0);
    }
    await page.goto(`${setup.url}?media=pos-mambera#terbit`);
    assert.equal(await page.locator('svg.chart .lane').filter({ visible: true }).count(), 1);
    await page.getByRole('link', { name: 'Semua', exact: false }).first().click();
    assert.ok((await page.locator('svg.chart .lane').filter({ visible: true }).count()) > 1);
  });

  it('shows words of the speaker in each entry, and ignores a speaker that does not exist', async () => {
    await page.goto(`${setup.url}?narasumber=sulastri-wanggara`);
    assert.ok((await shown().count()) > 0);
    for (const entry of await shown().all()) {
      const link = await entry.locator('blockquote + a').filter({ visible: true }).last().getAttribute('href');
      assert.match(link ?? '', /#p\d+k\d+$/);
    }
    await page.goto(`${setup.url}?narasumber=tidak-ada`);
    assert.equal(await shown().count(), 29);
  });

  it('combines with the kind', async () => {
    await page.goto(`${setup.url}?media=pos-mambera#terbit`);
    const entries = await shown().count();
    assert.equal(await page.locator('.entry[data-kind="publication"][data-outlet="pos-mambera"]').count(), entries);
    assert.equal(await status(), `Menampilkan ${String(entries)} dari 9 entri.`);
  });

  it('says that nothing matches', async () => {
    await page.goto(`${setup.url}?media=kabar-kidung&narasumber=sulastri-wanggara#terbit`);
    if ((await shown().count()) === 0) assert.match((await status()) ?? '', /^Tidak ada entri yang cocok/);
  });
});

function oneLine(text: unknown): string {
  return String(text).replace(/\s+/g, ' ').trim();
}
