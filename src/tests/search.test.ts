import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Served } from '../../scripts/serve.ts';
import { launchBrowser, servedSite } from './browser.ts';

interface Judged {
  query: string;
  relevant: string[];
}
const judged = JSON.parse(readFileSync('src/tests/search-queries.json', 'utf8')) as Judged[];

describe('search', () => {
  let [browser, site]: [Browser?, Served?] = [];
  before(async () => {
    [browser, site] = [await launchBrowser(), await servedSite()];
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A page of the site, closed when the test ends, that tells of everything the console complains about. */
  const visit = async (t: TestContext, path: string, options: BrowserContextOptions = {}) => {
    assert.ok(browser && site);
    const page = await browser.newPage(options);
    t.after(() => page.close());
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(new URL(path, site.url).href);
    return { page, complaints };
  };

  it('finds an article by its words, and not the page furniture', async (t) => {
    const { page, complaints } = await visit(t, 'cari/');
    for (const [query, count] of [
      ['kerusuhan', 4],
      ['CSTO', 5],
      ['Tony Blair', 0],
      ['baca juga', 0],
      ['komentar', 0],
    ] as const) {
      assert.equal((await ask(page, query)).length, count, query);
    }
    assert.match(await status(page), /^Tidak ditemukan/);
    assert.deepEqual(complaints, []);
  });

  it('finds what a person judged right: at least 97 of 100, and never nothing', async (t) => {
    const { page } = await visit(t, 'cari/');
    const asked = judged.filter(({ relevant }) => relevant.length > 0);
    const shares: number[] = [];
    for (const { query, relevant } of asked) {
      const found = await ask(page, query);
      assert.notEqual(found.length, 0, `${query} finds nothing`);
      shares.push(relevant.filter((id) => found.includes(id)).length / relevant.length);
    }
    assert.ok(shares.reduce((sum, share) => sum + share, 0) / shares.length >= 0.97);
  });

  it('answers while one types, from three letters on, and says how much it found', async (t) => {
    const { page } = await visit(t, 'cari/');
    await page.locator('#q').pressSequentially('ru');
    await page.waitForTimeout(400);
    assert.equal(await page.locator('#hasil > li').count(), 0);
    await page.locator('#q').pressSequentially('su');
    await page.waitForSelector('#hasil > li');
    const live = page.getByRole('status');
    assert.match((await live.textContent()) ?? '', /^Ditemukan 4 artikel/);
    assert.equal(new URL(page.url()).searchParams.get('q'), 'rusu');
  });

  it('keeps query, filters and order in the address, and the place when one comes back', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin&media=Wartabuana&urut=tanggal-baru');
    await page.waitForSelector('#hasil > li');
    const found = await ids(page);
    assert.deepEqual(found, ['wartabuana-putin-tokayev-moskow', 'wartabuana-putin-telepon-pemimpin-csto']);
    const link = page.locator('#hasil li li a').nth(2);
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL('**/artikel/**');
    await page.goBack();
    await page.waitForSelector('#hasil > li');
    assert.deepEqual(await ids(page), found);
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, address);
  });

  it('keeps articles without a printed date in a list ordered by date', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin&urut=tanggal-lama');
    await page.waitForSelector('#hasil > li');
    assert.equal((await ids(page)).length, 5);
  });

  it('narrows down by who is quoted', async (t) => {
    const { page } = await visit(t, 'cari/?q=kazakhstan&pembicara=Kremlin');
    await page.waitForSelector('#hasil > li');
    assert.deepEqual((await ids(page)).toSorted(), [
      'sindonews-putin-tokayev-telepon',
      'wartabuana-putin-telepon-pemimpin-csto',
    ]);
  });

  it('leads to the sentence with the words marked there, and a plain address', async (t) => {
    const { page } = await visit(t, 'cari/?q=menahan');
    await page.locator('#hasil li li a').first().click();
    await page.waitForURL(/\/artikel\/[a-z-]+\/#p\d+k\d+$/);
    assert.equal(await page.locator(':target mark').first().textContent(), 'ditahan');
  });

  it('says what it mended, and searches literally on request', async (t) => {
    const { page } = await visit(t, 'cari/?q=kazahkstan');
    await page.getByText('Menampilkan hasil untuk').waitFor();
    assert.equal((await ids(page)).length, 5);
    await page.getByRole('button', { name: 'cari kazahkstan saja' }).click();
    await page.getByText('Tidak ditemukan').waitFor();
  });

  it('is used by the keyboard alone: / and Ctrl+K lead to the field, arrows to the results', async (t) => {
    const { page } = await visit(t, 'tentang/');
    await page.keyboard.press('/');
    await page.keyboard.type('menahan');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=menahan');
    await page.waitForSelector('#hasil > li');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowDown');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('#hasil') !== null));
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  });

  it('says so when it cannot be loaded, and shows a way on', async (t) => {
    assert.ok(browser && site);
    const page = await browser.newPage();
    t.after(() => page.close());
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(new URL('cari/?q=putin', site.url).href);
    await page.getByText('Pencarian tidak dapat dimuat').waitFor();
    assert.ok(await page.locator('.hint').getByRole('link', { name: 'indeks A–Z' }).isVisible());
  });

  it('leads to the index where there is no JavaScript', async (t) => {
    const { page } = await visit(t, 'cari/?q=putin', { javaScriptEnabled: false });
    assert.ok(await page.getByText('memerlukan JavaScript').isVisible());
    await page.goto(new URL('tentang/', site?.url).href);
    await page
      .locator('header')
      .getByRole('link', { name: /indeks/i })
      .click();
    assert.match(page.url(), /\/indeks\/$/);
  });

  it('travels light: the whole page and its first answer in 100 kB', async (t) => {
    assert.ok(browser && site);
    const page = await browser.newPage();
    t.after(() => page.close());
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    await page.goto(new URL('cari/?q=kerusuhan', site.url).href);
    await page.waitForSelector('#hasil > li');
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    assert.ok(bytes <= 100_000, `${bytes} bytes`);
  });

  it('keeps nobody out with results on the page: axe, and 320 px', async (t) => {
    const { page } = await visit(t, 'cari/?q=kazahkstan', { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('#hasil > li');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations }: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]?.target]),
        [],
      );
    }
  });
});

/** Ask the page and wait for its answer: the articles found, by id. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => document.querySelector('.status')?.textContent.endsWith(`“${asked}”.`),
    query.trim(),
  );
  return ids(page);
}

const status = async (page: Page): Promise<string> => (await page.getByRole('status').textContent()) ?? '';

const ids = (page: Page): Promise<string[]> =>
  page
    .locator('#hasil > li > h3 a')
    .evaluateAll((links) =>
      links.map((link) => /artikel\/([a-z0-9-]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
    );
