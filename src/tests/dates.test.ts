import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture } from './site.ts';

describe('browsing by date, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false });
  const main = async () => (await visitor.page.locator('main').innerText()).replace(/\s+/g, ' ');

  it('shows the calendars, whose days link to their pages, and links a day to the next and previous day with items', async () => {
    await visitor.open('tanggal/');
    await visitor.page
      .getByRole('table')
      .getByRole('link', { name: /^12 Februari/ })
      .click();
    assert.equal(await visitor.page.getByRole('heading', { level: 1 }).innerText(), 'Kamis, 12 Februari 2032');
    await visitor.page.getByRole('link', { name: 'Berikutnya: 24 Februari 2032' }).click();
    await visitor.page.getByRole('link', { name: 'Sebelumnya: 12 Februari 2032' }).click();
    assert.match(visitor.page.url(), /\/tanggal\/2032\/02\/12\/$/);
  });

  it('links days and months across the end of a year', async () => {
    await visitor.open('tanggal/2031/12/31/');
    await visitor.page.getByRole('link', { name: 'Berikutnya: 1 Januari 2032' }).click();
    assert.match(visitor.page.url(), /\/tanggal\/2032\/01\/01\/$/);
    await visitor.open('tanggal/2032/01/');
    await visitor.page.getByRole('link', { name: 'Sebelumnya: Desember 2031' }).click();
    assert.match(visitor.page.url(), /\/tanggal\/2031\/12\/$/);
  });

  it('shows a month as a named calendar with column headings that starts on Monday', async () => {
    await visitor.open('tanggal/2032/02/');
    const table = visitor.page.getByRole('table', { name: 'Kalender Februari 2032' });
    const heads = await table
      .getByRole('columnheader')
      .evaluateAll((all) => all.map(({ textContent: text }) => text.trim()));
    assert.deepEqual(heads, ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']);
    const firstWeek = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    assert.deepEqual(
      firstWeek.map((text) => text.trim()),
      ['', '', '', '', '', '', '1'],
    );
  });

  it('names each day of a calendar with its items by kind, and counts what is not certain apart', async () => {
    await visitor.open('tanggal/2032/02/');
    const names = await visitor.page
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    assert.ok(names.includes('10 Februari, 1 peristiwa, 1 pernyataan, 1 belum pasti'), names.join('; '));
    await visitor.open('tanggal/2032/01/');
    await visitor.page.getByRole('link', { name: /^3 Januari, .*belum pasti$/ }).click();
    assert.match(await main(), /Mungkin pada tanggal ini/);
  });

  it('reaches every day with items by keyboard', async () => {
    await visitor.open('tanggal/2032/02/');
    const links = visitor.page.getByRole('table').getByRole('link');
    await links.first().focus();
    const days: string[] = [];
    for (let step = 0; step < (await links.count()); step += 1) {
      days.push((await visitor.page.locator(':focus').innerText()).trim());
      await visitor.page.keyboard.press('Tab');
    }
    assert.deepEqual(days, ['5', '10', '11', '12', '24']);
    await links.nth(1).focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL(/\/tanggal\/2032\/02\/10\/$/);
  });

  it('explains the date expression “Senin (12/1)” on a day without events', async () => {
    await visitor.open('tanggal/2032/01/12/');
    const text = await main();
    assert.match(text, /Tidak ada peristiwa dalam arsip ini yang pasti terjadi pada tanggal ini/);
    assert.match(text, /Senin \(12\/1\).? PosMambera\. .*hari pengutipan, bukan hari Sulastri berbicara/);
    assert.match(text, /Mungkin pada tanggal ini .*antara 8 dan 14 Januari 2032/);
  });

  it('files a February statement about December in February, and links it from December', async () => {
    const statement = { name: /10 Februari 2032: Gubernur menyebut banjir Tamborangga/ };
    await visitor.open('tanggal/2031/12/');
    await visitor.page.getByRole('link', statement).click();
    assert.match(visitor.page.url(), /\/peristiwa\/gubernur-sebut-bencana-buatan\/$/);
    await visitor.open('tanggal/2032/02/10/');
    assert.match(await main(), /Pernyataan .*Gubernur menyebut banjir Tamborangga/);
    await visitor.open('peristiwa/bendungan-wai-lamari-jebol/');
    assert.match(await main(), /Disebut lagi: Gubernur menyebut banjir Tamborangga .*10 Februari 2032/);
  });

  it('lists the reports without a printed date, each with its possible days', async () => {
    await visitor.open('tanggal/');
    const list = visitor.page.locator('#tanpa-tanggal');
    assert.equal(await list.getByRole('heading', { level: 3 }).count(), 3);
    for (const days of [
      'Januari 2032 (disimpulkan)',
      'antara 8 dan 14 Januari 2032',
      '10 Februari 2032 atau sesudahnya',
    ])
      assert.ok((await list.innerText()).includes(days), days);
  });

  it('files a report under the day in the time zone of its outlet', async () => {
    await visitor.open('tanggal/2032/01/07/');
    assert.match(await main(), /Rabu, 7 Januari 2032, pukul 00\.30 WIB/);
    await visitor.open('tanggal/2032/01/06/'); // its day in UTC
    assert.doesNotMatch(await main(), /00\.30 WIB/);
  });

  it('shows one kind in the calendar and in the list, and keeps the choice in the address', async () => {
    await visitor.open('tanggal/2032/02/');
    const shown = (kind: string) =>
      visitor.page.locator(`main [data-kind="${kind}"]`).filter({ visible: true }).count();
    const all = await Promise.all(['event', 'statement', 'publication'].map(shown));
    assert.ok(all.every((count) => count > 0));
    await visitor.page.getByRole('link', { name: /^Pernyataan/ }).click();
    assert.match(visitor.page.url(), /#pernyataan$/);
    assert.deepEqual(await Promise.all(['event', 'statement', 'publication'].map(shown)), [0, all[1], 0]);
    assert.equal(await visitor.page.getByRole('heading', { name: 'Kamis, 5 Februari' }).isVisible(), false);
    await visitor.page.goBack();
    assert.deepEqual(await Promise.all(['event', 'statement', 'publication'].map(shown)), all);
  });
});
