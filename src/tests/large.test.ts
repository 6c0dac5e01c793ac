import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseAtomFeed } from 'feedsmith';
import { backgroundLimit, type Manifest } from '#domain/offline/manifest.ts';
import { usePage } from './browser.ts';
import { builtFile, large, readBuilt } from './site.ts';

describe('an archive of more than 60 entries', () => {
  const visitor = usePage(large);
  const results = () => visitor.page.locator('#hasil > li, #hasil-peristiwa > li');

  it('lists the first entries of each period, and links to the others by month', async () => {
    await visitor.open('');
    assert.ok((await visitor.page.locator('.entry').count()) <= 60);
    const rest = await visitor.page.locator('.timeline section > p a').allTextContents();
    const others = rest.reduce((sum, text) => sum + Number(/\((\d+)\)/.exec(text)?.[1]), 0);
    const shown = await visitor.page.locator('.entry').count();
    assert.equal(shown + others, Number(await visitor.page.locator('.kinds a:first-child span').textContent()));
  });

  it('draws bars in place of marks, with all labels on the page', async () => {
    await visitor.page.setViewportSize({ width: 1440, height: 900 });
    await visitor.open('');
    assert.ok((await visitor.page.locator('svg.chart a').count()) <= 60);
    const right = await visitor.page.locator('svg.chart').evaluate((chart) => chart.getBoundingClientRect().right);
    for (const label of await visitor.page.locator('svg.chart > text').all())
      assert.ok((await label.evaluate((text) => text.getBoundingClientRect().right)) <= right + 1);
  });

  it('filters by kind on the page that has all entries', async () => {
    await visitor.open('');
    await visitor.page.getByRole('link', { name: /^Terbit/ }).click();
    assert.match(visitor.page.url(), /\/tanggal\/#terbit$/);
    // The address changes before the page has arrived.
    await visitor.page.waitForLoadState('domcontentloaded');
    assert.equal(await visitor.page.locator(':target').count(), 1);
  });

  it('filters by outlet and speaker with the search', async () => {
    await visitor.open('');
    await visitor.page.getByText('Saring menurut media atau narasumber').click();
    const outlet = await visitor.page.getByLabel('Media').locator('option').nth(1).textContent();
    await visitor.page.getByLabel('Media').selectOption(outlet);
    await visitor.page.locator('entry-filter').getByRole('button', { name: 'Cari' }).click();
    await results().first().waitFor();
    assert.equal(new URL(visitor.page.url()).searchParams.get('media'), outlet);
  });

  it('leads from the address of a filtered timeline to the search', async () => {
    await visitor.open('');
    const option = visitor.page.locator('option[data-filter^="media="]').first();
    const [filter, outlet] = [await option.getAttribute('data-filter'), await option.textContent()];
    await visitor.open(`?${filter ?? ''}`);
    await visitor.page.waitForURL(/\/cari\//);
    await results().first().waitFor();
    assert.equal(new URL(visitor.page.url()).searchParams.get('media'), outlet);
  });

  it('leads from the address of a word that the first page of its letter does not list to the page that has its place', async () => {
    await visitor.open('indeks/b/halaman/3/');
    const label = (await visitor.page.locator('main h2').first().getAttribute('id')) ?? '';
    await visitor.open(`indeks/b/#${label}aa`);
    await visitor.page.waitForURL('**/indeks/b/halaman/3/*');
    await visitor.open(`indeks/b/#${label}`);
    assert.equal(await visitor.page.locator(':target').count(), 1);
    assert.match(visitor.page.url(), /\/indeks\/b\/#/);
    const errors: string[] = [];
    visitor.page.on('pageerror', ({ message }) => errors.push(message));
    await visitor.open('indeks/');
    await visitor.open('indeks/b/#%');
    assert.deepEqual(errors, []);
  });

  it('keeps lists, months and search for reading offline, within the limit', () => {
    const [, manifest = ''] = /^const manifest = (.*);\n/.exec(readBuilt(large, 'sw.js')) ?? [];
    const { whole, files } = JSON.parse(manifest) as Manifest;
    assert.ok(!whole && Object.keys(files).length <= backgroundLimit.files);
    for (const address of [
      '',
      'artikel/',
      'indeks/b/',
      'tanggal/2022/12/',
      'cari/kosakata.json',
      'pagefind/pagefind.js',
    ])
      assert.ok(files[address], address);
    const bytes = Object.keys(files).map((address) => {
      const path = decodeURI(address.replace(/(^|\/)$/, '$1index.html'));
      return gzipSync(readFileSync(`${large.folder}/${path}`)).length;
    });
    assert.ok(bytes.reduce((a, b) => a + b) <= backgroundLimit.bytes);
  });

  it('has a feed of the newest 50 articles, whose archives have the others', () => {
    const urls = new Set<string | undefined>();
    for (let next: string | undefined = '/atom.xml'; next !== undefined;) {
      const { entries = [], links = [] }: ReturnType<typeof parseAtomFeed> = parseAtomFeed(
        readBuilt(large, builtFile(next)),
      );
      assert.ok(entries.length <= 50);
      for (const { id } of entries) urls.add(id);
      next = links.find(({ rel }) => rel === 'prev-archive')?.href;
    }
    assert.equal(urls.size, 70);
  });
});
