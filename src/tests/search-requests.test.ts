import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchSite } from './search-site.ts';
import { fixture } from './site.ts';

describe('the requests of the search page', () => {
  const visit = searchSite(fixture);

  const requests = [
    /cari\/kosakata/,
    /cari\/hasil/,
    /pagefind\/pagefind\.js/,
    /-entry/,
    /\.pf_meta/,
    /wasm/,
    /pagefind\/index\//,
  ];

  it('ends each request that does not answer, repeats it once, and says so', async (t) => {
    const endings = requests.map(async (address) => {
      const { page } = await visit(t, 'tentang/');
      let count = 0;
      await page.route(address, () => {
        count += 1;
      });
      await page.goto('cari/?q=banjir', { waitUntil: 'commit' });
      await page.getByText('Pencarian tidak dapat dimuat').waitFor({ timeout: 60_000 });
      assert.ok(count >= 2, String(address));
    });
    await Promise.all(endings);
  });

  it('repeats each request that fails once', async (t) => {
    for (const address of requests) {
      const { page } = await visit(t, 'tentang/');
      let failures = 0;
      await page.route(address, (route) => (failures++ < 1 ? route.fulfill({ status: 503 }) : route.continue()));
      await page.goto('cari/?q=banjir');
      await page.waitForSelector('#hasil > li');
      assert.ok(failures > 1, String(address));
      await page.close();
    }
  });

  it('reports that search cannot be loaded, and links to the index', async (t) => {
    const { page } = await visit(t, 'tentang/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('cari/?q=banjir');
    await page.getByText('Pencarian tidak dapat dimuat').waitFor();
    assert.ok(await page.locator('.hint').getByRole('link', { name: 'indeks A–Z' }).isVisible());
  });

  it('reports a part of the index that cannot be loaded, and loads it on the next search', async (t) => {
    const { page } = await visit(t, 'tentang/');
    for (const [part, path] of [
      ['index', 'cari/?q=banjir'],
      ['filter', 'cari/?q=banjir&media=Kabar+Kidung'],
    ] as const) {
      await page.route(`**/pagefind/${part}/**`, (route) => route.abort());
      await page.goto(path);
      await page.getByText('Pencarian tidak dapat dimuat').waitFor();
      await page.unroute(`**/pagefind/${part}/**`);
      await page.locator('#q').press('Enter');
      await page.waitForSelector('#hasil > li');
    }
  });
});
