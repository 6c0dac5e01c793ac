import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './browser.ts';

describe('browsing by date, with JavaScript off', () => {
  const visitor = visit({ javaScriptEnabled: false });
  const main = async () => (await visitor.page.locator('main').innerText()).replace(/\s+/g, ' ');

  it('goes from the years to a month, a day, and what comes before and after it', async () => {
    await visitor.open('tanggal/');
    await visitor.page.getByRole('link', { name: 'Januari 2022' }).click();
    assert.equal(await visitor.page.getByRole('heading', { level: 1 }).innerText(), 'Januari 2022');
    await visitor.page.getByRole('table').getByRole('link', { name: '10', exact: true }).click();
    assert.match(await visitor.page.getByRole('heading', { level: 1 }).innerText(), /Senin\s+10 Januari 2022/);
    await visitor.page.getByRole('link', { name: 'Berikutnya: 12 Januari 2022' }).click();
    await visitor.page.getByRole('link', { name: 'Sebelumnya: 10 Januari 2022' }).click();
    assert.match(visitor.page.url(), /\/tanggal\/2022\/01\/10\/$/);
  });

  it('has the months as calendars: named, with a heading on each column, Monday first', async () => {
    await visitor.open('tanggal/2022/02/');
    const table = visitor.page.getByRole('table', { name: 'Kalender Februari 2022' });
    const heads = await table
      .getByRole('columnheader')
      .evaluateAll((all) => all.map(({ textContent: text }) => text.trim()));
    assert.deepEqual(heads, ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min']);
    const firstWeek = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    assert.deepEqual(
      firstWeek.map((text) => text.trim()),
      ['', '1', '2', '3', '4', '5', '6'],
    );
    const tenth = table.getByRole('cell').filter({ has: visitor.page.getByRole('link', { name: '10', exact: true }) });
    assert.match((await tenth.innerText()).replace(/\s+/g, ' '), /^10 1 terjadi 1 dinyatakan ± ?1 mungkin$/);
  });

  it('reaches every day of a month that has something by the keyboard', async () => {
    await visitor.open('tanggal/2022/01/');
    const links = visitor.page.getByRole('table').getByRole('link');
    await links.first().focus();
    const days: string[] = [];
    for (let step = 0; step < (await links.count()); step += 1) {
      days.push(await visitor.page.locator(':focus').innerText());
      await visitor.page.keyboard.press('Tab');
    }
    assert.deepEqual(days, ['2', '5', '6', '7', '8', '9', '10', '12', '16']);
    await links.nth(1).focus();
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL(/\/tanggal\/2022\/01\/05\/$/);
  });

  it('explains “Rabu (12/1)” on a day on which nothing happened', async () => {
    await visitor.open('tanggal/2022/01/12/');
    const text = await main();
    assert.match(text, /Tidak ada peristiwa yang tercatat terjadi tepat pada hari ini/);
    assert.match(text, /“Rabu \(12\/1\)” SinPo\.id, baris 10\. .*hari pengutipan, bukan hari Putin berbicara/);
    assert.match(text, /Mungkin pada hari ini .*antara 10 dan 16 Januari 2022/);
  });

  it('puts what was said in February about January on its own day, and leads there from January', async () => {
    const said = { name: /10 Februari 2022: Putin menyebut kerusuhan Januari/ };
    await visitor.open('tanggal/2022/01/');
    await visitor.page.getByRole('link', said).click();
    assert.match(visitor.page.url(), /\/peristiwa\/putin-sebut-aksi-agresi-teroris\/$/);
    await visitor.open('tanggal/2022/02/10/');
    assert.match(await main(), /Yang dinyatakan .*Putin menyebut kerusuhan Januari/);
    await visitor.open('peristiwa/kerusuhan-korban-dan-penahanan/');
    assert.match(await main(), /Dibicarakan dalam Putin menyebut kerusuhan Januari .*10 Februari 2022/);
  });

  it('keeps the reports without a printed date on a shelf, with the days they can be from', async () => {
    await visitor.open('tanggal/');
    const shelf = visitor.page.locator('#tanpa-tanggal');
    assert.equal(await shelf.getByRole('heading', { level: 3 }).count(), 3);
    assert.match(await shelf.innerText(), /antara 10 dan 16 Januari 2022/);
  });

  it('files a report under the day of its own zone', async () => {
    await visitor.open('tanggal/2022/01/09/');
    assert.match(await main(), /Minggu, 9 Januari 2022, 00\.30 WIB/);
  });

  it('shows one kind alone', async () => {
    await visitor.open('tanggal/2022/01/10/');
    await visitor.page.getByRole('radio', { name: 'dinyatakan' }).check();
    assert.equal(await visitor.page.getByRole('heading', { name: 'Yang terjadi' }).isVisible(), false);
    assert.equal(await visitor.page.getByRole('heading', { name: 'Yang dinyatakan' }).isVisible(), true);
  });
});
