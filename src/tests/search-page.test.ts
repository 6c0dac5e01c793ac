import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleIds, searchSite } from './search-site.ts';
import { fixture } from './site.ts';

describe('the search page', () => {
  const visit = searchSite(fixture);

  it('shows results and their number while typing, from the third letter on', async (t) => {
    const { page } = await visit(t, 'cari/');
    await page.locator('#q').pressSequentially('ru');
    await page.waitForTimeout(400);
    assert.equal(await page.locator('#hasil > li').count(), 0);
    await page.locator('#q').pressSequentially('sak');
    await page.waitForSelector('#hasil > li');
    await page.getByRole('status').filter({ hasText: '6 artikel' }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('q'), 'rusak');
  });

  it('keeps query, filters and order in the address, and restores results and focus after going back', async (t) => {
    const { page } = await visit(t, 'cari/?q=gubernur&media=Warta+Lamun&urut=tanggal-baru');
    await page.waitForSelector('#hasil > li');
    const before = await articleIds(page);
    assert.deepEqual(before, ['wartalamun-gubernur-menteri-bertemu', 'wartalamun-pasukan-penolong']);
    const link = page.locator('#hasil li li a').nth(1);
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL('**/artikel/**');
    await page.goBack();
    await page.waitForSelector('#hasil > li');
    assert.deepEqual(await articleIds(page), before);
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, address);
  });

  it('underlines a match once, and dots the bar of a sentence whose matching words have no named source', async (t) => {
    const { page } = await visit(t, 'cari/?q=korban+jiwa');
    const mark = page.locator('#hasil .sentences mark').first();
    assert.deepEqual(
      await mark.evaluate((one) => [
        getComputedStyle(one).borderBlockEndWidth,
        getComputedStyle(one).boxShadow !== 'none',
      ]),
      ['0px', true],
    );
    const sentences = await page.locator('.lists .sentences li').evaluateAll((items) =>
      items.map((item) => ({
        speakers: item.querySelector('span')?.textContent ?? '',
        isDotted: item.classList.contains('uncertain'),
      })),
    );
    assert.ok(sentences.some(({ speakers, isDotted }) => isDotted && speakers.startsWith('Tanpa narasumber (“')));
    for (const { speakers, isDotted } of sentences)
      assert.equal(
        isDotted,
        speakers.split('; ').every((speaker) => speaker.startsWith('Tanpa narasumber')),
        speakers,
      );
  });

  it('lists the filters beside the results on a wide screen, and in a closed list on a phone', async (t) => {
    const { page } = await visit(t, 'cari/?q=banjir', { viewport: { width: 1440, height: 900 } });
    await page.waitForSelector('#hasil > li');
    const choice = page.getByLabel('Warta Lamun');
    await choice.check();
    await page.waitForURL(/media=Warta(?:\+|%20)Lamun/);
    await page.setViewportSize({ width: 360, height: 720 });
    await page.goto(page.url());
    await page.waitForSelector('#hasil > li');
    assert.ok(!(await choice.isVisible()));
    await page.getByText('Saring dan urutkan').click();
    assert.ok(await choice.isChecked());
  });

  it('counts the results of each choice after the results are shown, when the choices are visible', async (t) => {
    const { page } = await visit(t, 'cari/?q=banjir', { viewport: { width: 360, height: 720 } });
    const filters: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/filter/')) filters.push(request.url());
    });
    await page.reload();
    await page.waitForSelector('#hasil > li');
    await page.waitForLoadState('networkidle');
    const { length: before } = filters;
    assert.equal(before, 1, 'the kinds of documents, which every search needs');
    await page.getByText('Saring dan urutkan').click();
    const total = await page.locator('#hasil > li').count();
    await page.locator('label', { hasText: new RegExp(`^\\s*Artikel\\s*${String(total)}\\s*$`) }).waitFor();
    assert.ok(filters.length > before);
  });

  it('names the other forms of a word that it found', async (t) => {
    const { page } = await visit(t, 'cari/?q=penahanan');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d.* untuk “penahanan”\. Termasuk: .*menahan/ })
      .waitFor();
  });

  it('prints the query and the results without the form', async (t) => {
    const { page } = await visit(t, 'cari/?q=rusak');
    await page.waitForSelector('#hasil > li');
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByRole('status').filter({ hasText: '“rusak”' }).isVisible());
    assert.equal(await page.locator('search-page input').filter({ visible: true }).count(), 0);
  });

  it('reopens the list of further sentences after going back to one of them', async (t) => {
    const { page } = await visit(t, 'cari/?q=banjir');
    await page.locator('#hasil summary').first().click();
    const link = page.locator('#hasil details[open] a').last();
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL('**/artikel/**');
    await page.goBack();
    await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, address);
  });

  it('links to the sentence and highlights the words there, also after a reload and in another tab', async (t) => {
    const { page } = await visit(t, 'cari/?q=penahanan');
    await page.locator('#hasil li li a').first().click();
    await page.waitForURL(/\/artikel\/[a-z-]+\/\?sorot=[^#]+#p\d+k\d+$/);
    const { page: other } = await visit(t, page.url());
    await page.reload();
    for (const one of [page, other])
      assert.match((await one.locator(':target mark').first().textContent()) ?? '', /menahan/);
  });

  it('searches for a query with line breaks', async (t) => {
    const { page } = await visit(t, 'cari/?q=polisi%0Amenahan%0D%0Adirektur');
    await page.waitForSelector('#hasil > li');
  });

  it('moves the focus to the first result that a button adds', async (t) => {
    const { page } = await visit(t, 'cari/?q=2032');
    const events = page.locator('section.peristiwa');
    const more = events.getByRole('button');
    await more.click();
    await events.locator('ol > li').nth(9).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('section.peristiwa > ol > li:nth-child(6)'));
  });

  it('has no field without JavaScript, and its examples lead to pages that answer them', async (t) => {
    const { page } = await visit(t, 'cari/?q=banjir', { javaScriptEnabled: false });
    assert.ok(await page.getByText('memerlukan JavaScript').isVisible());
    assert.equal(await page.locator('#q').isVisible(), false);
    for (const link of await page.locator('.start a').all())
      assert.doesNotMatch((await link.getAttribute('href')) ?? '', /\?q=/);
  });

  it('loads no file of the search without JavaScript', async (t) => {
    const { page } = await visit(t, 'cari/', { javaScriptEnabled: false });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    assert.deepEqual(requests, [page.url()]);
  });
});
