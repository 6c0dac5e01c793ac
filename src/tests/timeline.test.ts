import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser.ts';
import { fixture } from './site.ts';

const setup = useBrowser(fixture);
let page: Page;

describe('the timeline, with JavaScript off', () => {
  before(async () => {
    page = await setup.browser.newPage({ javaScriptEnabled: false });
  });
  beforeEach(async () => {
    await page.goto(setup.url);
  });
  after(() => page.close());

  const entries = () => page.locator('.entry');
  const shown = () => entries().filter({ visible: true });

  it('groups 20 events and 9 publications under the days in order', async () => {
    assert.equal(await entries().count(), 29);
    assert.equal(await page.locator('.entry[data-kind="publication"]').count(), 9);
    // Read the markup, not the layout: only wide screens show the number on a separate line.
    const days = await page.locator('.day h3').allTextContents();
    assert.deepEqual([days.length, days.at(0)?.trim(), days.at(-1)?.trim()].map(oneLine), [
      '19',
      'Paling awal 1 Januari 2031',
      'Selasa 4 Januari 2033',
    ]);
  });

  it('states what the archive contains and on which days it reports nothing', async () => {
    const text = oneLine(await page.locator('main').innerText());
    assert.match(text, /Dua warga berbicara di dalamnya, keduanya tanpa nama/);
    assert.match(text, /9 Januari – 4 Februari 2032 \(27 hari\): tidak ada peristiwa atau pernyataan dalam arsip ini/);
    assert.match(text, /Di dalamnya hanya terbit laporan PosMambera \(12 Januari 2032\)/);
    assert.match(text, /13 Januari – 4 Februari 2032 \(23 hari\): tidak ada/);
  });

  it('links an entry to the sentence that it quotes', async () => {
    const link = page.locator('#catatan-sidang-daring-esrc blockquote a').first();
    assert.match((await link.getAttribute('href')) ?? '', /\/artikel\/rangkanews-sidang-esrc\/#p\d+k\d+$/);
    await link.click();
    assert.equal(await page.locator(':target').count(), 1);
  });

  it('shows every entry in the chart as a mark, which is a named link to the entry', async () => {
    const marks = page.locator('svg.glance a');
    assert.equal(await marks.count(), 29);
    const mark = page.getByRole('link', {
      name: /^7\. Gubernur Tamborangga meminta bantuan ESRC, terjadi 30 Desember 2031 \(belum pasti\)$/,
    });
    await mark.click();
    assert.equal(await page.locator(':target').getAttribute('id'), 'catatan-gubernur-minta-bantuan-esrc');
  });

  it('filters by kind, outlet and speaker, and counts the entries shown', async () => {
    assert.equal(await count(page), 'Ditampilkan 29 dari 29 catatan.');
    await page.getByRole('radio', { name: 'terbit' }).check();
    assert.deepEqual([await shown().count(), await count(page)], [9, 'Ditampilkan 9 dari 29 catatan.']);
    await page.getByText('Saring menurut media dan pembicara').click();
    await page.getByRole('radio', { name: 'PosMambera' }).check();
    assert.deepEqual([await shown().count(), await count(page)], [1, 'Ditampilkan 1 dari 29 catatan.']);
    assert.equal(await page.locator('svg.glance a').filter({ visible: true }).count(), 1);
    await page.getByRole('radio', { name: 'Biro Humas Pemerintah Provinsi' }).check();
    assert.match(await count(page), /^Ditampilkan 0 dari 29 catatan\. Tidak ada catatan yang cocok/);
  });

  it('hides the heading of a day without a shown entry', async () => {
    await page.getByRole('radio', { name: 'terbit' }).check();
    const days = page.locator('.day').filter({ visible: true });
    assert.equal(await days.count(), 7);
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
    await page.getByLabel('Tampilan').selectOption('Gelap');
    assert.equal(await scheme(), 'dark');
    await page.goto(new URL('tanggal/', setup.url).href);
    assert.equal(await scheme(), 'dark');
    assert.equal(await page.getByLabel('Tampilan').inputValue(), 'dark');
    await page.getByLabel('Tampilan').selectOption('Ikut sistem');
    await page.reload();
    assert.equal(await scheme(), 'light dark');
    await context.close();
  });
});

/** Returns the status line as a screen reader announces it: CSS generates the number of shown entries. */
async function count(shownPage: Page): Promise<string> {
  const session = await shownPage.context().newCDPSession(shownPage);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const status = nodes.find(({ role }) => role?.value === 'status');
  const textBelow = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textBelow).join('');
  };
  return oneLine(textBelow(status?.nodeId ?? ''));
}

function oneLine(text: unknown): string {
  return String(text).replace(/\s+/g, ' ').trim();
}
