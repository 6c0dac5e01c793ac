import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { stage } from './browser.ts';

const on = stage();
let page: Page;

describe('the timeline, with JavaScript off', () => {
  before(async () => {
    page = await on.browser.newPage({ javaScriptEnabled: false });
  });
  beforeEach(async () => {
    await page.goto(on.url);
  });
  after(() => page.close());

  const entries = () => page.locator('.entry');
  const shown = () => entries().filter({ visible: true });

  it('holds fifteen events and five publications in order, and no day of them is lost', async () => {
    assert.equal(await entries().count(), 20);
    assert.equal(await page.locator('.entry[data-kind="publication"]').count(), 5);
    // As it is written: on a desk the number stands on a line of its own, on a phone it does not.
    const days = await page.locator('.day h3').allTextContents();
    assert.deepEqual([days.length, days.at(0)?.trim(), days.at(-1)?.trim()].map(oneLine), [
      '9',
      'Mulai sekitar 2 Januari 2022',
      'Kamis 10 Februari 2022',
    ]);
  });

  it('says what the archive is and is not, and in which days nothing is reported', async () => {
    const text = oneLine(await page.locator('main').innerText());
    assert.match(text, /Tidak ada saksi atau korban yang berbicara di dalamnya/);
    assert.match(text, /11 Januari – 9 Februari 2022 \(30 hari\): tidak ada peristiwa atau pernyataan dalam arsip ini/);
    assert.match(text, /Di dalamnya hanya terbit laporan SinPo\.id \(12 Januari 2022\)/);
    assert.match(text, /13 Januari – 9 Februari 2022 \(28 hari\): tidak ada/);
  });

  it('leads from an entry to the sentence it rests on', async () => {
    const link = page.locator('#catatan-sidang-daring-csto .saying a').first();
    assert.match((await link.getAttribute('href')) ?? '', /\/artikel\/voi-putin-pertemuan-csto\/#p\d+k\d+$/);
    await link.click();
    assert.equal(await page.locator(':target').count(), 1);
  });

  it('shows all of it at a glance, each mark a link with a name that leads to its entry', async () => {
    const marks = page.locator('svg.glance a');
    assert.equal(await marks.count(), 20);
    const mark = page.getByRole('link', {
      name: /^4\. Tokayev meminta bantuan CSTO, terjadi 5 Januari 2022 \(belum pasti\)$/,
    });
    await mark.click();
    assert.equal(await page.locator(':target').getAttribute('id'), 'catatan-tokayev-minta-bantuan-csto');
  });

  it('is narrowed by kind, outlet and speaker, and counts what it shows', async () => {
    assert.equal(await count(page), 'Ditampilkan 20 dari 20 catatan.');
    await page.getByRole('radio', { name: 'terbit' }).check();
    assert.deepEqual([await shown().count(), await count(page)], [5, 'Ditampilkan 5 dari 20 catatan.']);
    await page.getByText('Saring menurut media dan pembicara').click();
    await page.getByRole('radio', { name: 'SinPo.id' }).check();
    assert.deepEqual([await shown().count(), await count(page)], [1, 'Ditampilkan 1 dari 20 catatan.']);
    assert.equal(await page.locator('svg.glance a').filter({ visible: true }).count(), 1);
    await page.getByRole('radio', { name: 'Kremlin' }).check();
    assert.match(await count(page), /^Ditampilkan 0 dari 20 catatan\. Tidak ada catatan yang cocok/);
  });

  it('hides the heading of a day of which nothing is shown', async () => {
    await page.getByRole('radio', { name: 'terbit' }).check();
    const days = page.locator('.day').filter({ visible: true });
    assert.equal(await days.count(), 5);
  });

  it('shows no switch that would not work', async () => {
    assert.equal(await page.locator('#tema').isVisible(), false);
  });
});

describe('light and dark', () => {
  it('are remembered from page to page, and given back to the system', async () => {
    const context = await on.browser.newContext({ colorScheme: 'light' });
    page = await context.newPage();
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    await page.goto(on.url);
    assert.equal(await scheme(), 'light dark');
    await page.getByLabel('Tampilan').selectOption('Gelap');
    assert.equal(await scheme(), 'dark');
    await page.goto(new URL('tanggal/', on.url).href);
    assert.equal(await scheme(), 'dark');
    assert.equal(await page.getByLabel('Tampilan').inputValue(), 'dark');
    await page.getByLabel('Tampilan').selectOption('Ikut sistem');
    await page.reload();
    assert.equal(await scheme(), 'light dark');
    await context.close();
  });
});

/** The line that tells how many entries are shown, as a screen reader gets it: its figure is made by CSS. */
async function count(on: Page): Promise<string> {
  const session = await on.context().newCDPSession(on);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const status = nodes.find(({ role }) => role?.value === 'status');
  const below = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(below).join('');
  };
  return oneLine(below(status?.nodeId ?? ''));
}

function oneLine(text: unknown): string {
  return String(text).replace(/\s+/g, ' ').trim();
}
