import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { offline as words } from '#strings/offline.ts';
import { violations } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { fixture, idsOf, pagesOf } from '../site.ts';
import { FaultyServer } from './faulty-server.ts';
import { note, stored, titleOf } from './reader.ts';

const [first = '', , third = ''] = idsOf(fixture, 'articles');
const day = pagesOf(fixture).find(({ address }) => /^\/tanggal\/\d+\/\d+\/\d+\/$/.test(address))?.address ?? '';

describe('without network, after one visit', () => {
  const setup = useBrowser(fixture);
  const server = new FaultyServer();
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const open = (path: string) => page.goto(new URL(path.replace(/^\//, ''), server.url).href);

  before(async () => {
    await server.deploy(fixture.folder);
    context = await setup.browser.newContext({ serviceWorkers: 'allow', locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await open(`artikel/${first}/`);
    assert.ok(await note(page).isHidden(), 'a page of the network has no note');
    await stored(page);
    server.fail('down');
  });
  after(async () => {
    await context.close();
    await server.close();
  });

  it('the visited article can be read, and says that it is a copy of today', async () => {
    await page.reload();
    assert.match(await page.locator('article').innerText(), /bendungan/i);
    const today = await page.evaluate(() => new Intl.DateTimeFormat('id', { dateStyle: 'long' }).format());
    assert.equal(await note(page).innerText(), words.copy(today));
    assert.equal(await page.getByRole('status').filter({ hasText: today }).count(), 1);
    assert.deepEqual(await violations(page), []);
  });

  it('an article that was not visited can be read, and so can its source and its citation', async () => {
    await open(`artikel/${third}/`);
    assert.ok((await page.locator('article p').count()) > 1);
    await open(`artikel/${third}/sumber/`);
    assert.ok(await note(page).isVisible());
    const citation = await page.evaluate((path) => fetch(path).then((answer) => answer.text()), `../kutipan.bib`);
    assert.match(citation, /^@/);
  });

  it('the timeline opens, and its filter works', async () => {
    await open('');
    const shown = page.locator('.entry').filter({ visible: true });
    const all = await shown.count();
    await page.getByText('Saring menurut media atau narasumber').click();
    await page.getByLabel('Media').selectOption('PosMambera');
    assert.ok((await shown.count()) < all);
  });

  it('a day opens from the calendar', async () => {
    await open('tanggal/');
    await page.goto(
      await page
        .locator(`a[href$="${day}"]`)
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    );
    assert.ok((await page.locator('main a[href*="/artikel/"], main a[href*="/peristiwa/"]').count()) > 0);
  });

  it('search finds, and its results open', async () => {
    await open('cari/?q=bendungan');
    await page.locator('#hasil a').first().click();
    await page.locator('article mark').first().waitFor();
  });

  it('an address that has no copy shows a page that says so, with links that work', async () => {
    await open('artikel/tidak-tersimpan/');
    assert.equal(await titleOf(page), words.missing.title);
    assert.ok((await note(page).count()) === 0);
    assert.deepEqual(await violations(page), []);
    const links = await page
      .locator('main li a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    assert.equal(links.length, 4);
    for (const link of links) {
      await page.goto(link);
      assert.notEqual(await titleOf(page), words.missing.title);
    }
  });

  it('an address without its slash leads to the page', async () => {
    await open('artikel?a=b');
    assert.ok(page.url().endsWith('/artikel/'));
  });

  it('no page has an error in the console, and a page of the network has no note again', async () => {
    assert.deepEqual(errors, []);
    await server.deploy(fixture.folder);
    await page.reload();
    assert.ok(await note(page).isHidden());
  });
});
