import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { fixture } from './site.ts';

const flood = 'peristiwa/banjir-korban-dan-pengungsi/';
const meeting = 'peristiwa/sidang-daring-esrc/';

describe('the page of an event, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false });
  const texts = async (selector: string) =>
    (await visitor.page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());

  it('says when, who says so, and, collapsed, why this date', async () => {
    await visitor.open(flood);
    assert.deepEqual(await texts('article header > p'), [
      'Peristiwa 28 Desember 2031–3 Januari 2032',
      'Kabar Kidung mengutip Badan Tanggap Banjir Daerah, Warta Lamun mengutip Biro Humas; PosMambera dan RangkaNews menulis tanpa sumber.',
    ]);
    assert.equal(await visitor.page.locator('.calendar .strip > :not(line.days)').count(), 1);
    const reason = visitor.page.getByText('Dari hari bendungan jebol');
    assert.equal(await reason.isVisible(), false);
    await visitor.page.getByText('Mengapa “28 Desember 2031–3 Januari 2032”?').click();
    assert.ok(await reason.isVisible());
  });

  it('shows the quotes by article, that of the lead quote first, without a source dotted', async () => {
    await visitor.open(flood);
    const headings = await texts('.report > h3');
    assert.match(headings[0] ?? '', /^Kabar Kidung · 1 Januari 2032$/);
    assert.equal(headings.length, 6);
    assert.match(
      (await texts('#bukti + p'))[0] ?? '',
      /^8 kutipan dari 6 artikel\. Garis titik-titik: tanpa narasumber\.$/,
    );
    const borders = (id: string) =>
      visitor.page.locator(`#${id} blockquote`).evaluate((quote) => getComputedStyle(quote).borderInlineStartStyle);
    assert.deepEqual([await borders('bukti-1'), await borders('bukti-5')], ['solid', 'dotted']);
  });

  it('collapses all but three quotes of an article; a link to one opens them', async () => {
    await visitor.open(meeting);
    const more = visitor.page.getByText('7 kutipan lain dari RangkaNews');
    assert.ok(await more.isVisible());
    const quotes = await visitor.page.locator('figure blockquote').count();
    assert.equal(quotes, 18);
    assert.ok((await visitor.page.locator('figure blockquote').filter({ visible: true }).count()) <= 6);
    const hidden = await visitor.page.locator('details [id^="bukti-"]').first().getAttribute('id');
    await visitor.open(`${meeting}#${hidden ?? ''}`);
    assert.ok(await visitor.page.locator(`#${hidden ?? ''}`).isVisible());
  });

  it('links each quote to its sentence with the same words', async () => {
    await visitor.open(flood);
    const links = await visitor.page
      .locator('figure a')
      .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    assert.equal(links.length, 8);
    for (const [text, href] of links) {
      assert.match(text ?? '', /^Baca dalam artikel .+, kalimat \d+ →$/);
      assert.match(href ?? '', /\/artikel\/[^/]+\/#p\d+k\d+$/);
    }
  });

  it('lists related events with the kind of relation, and comparisons', async () => {
    await visitor.open(flood);
    const related = visitor.page.getByRole('heading', { name: 'Peristiwa terkait' }).locator('+ ul');
    assert.match((await related.innerText()).replace(/\s+/g, ' '), /Bagian dari: .*\(28 Desember 2031.*\)/);
    assert.ok(await visitor.page.getByRole('heading', { name: 'Dibandingkan di' }).isVisible());
  });
});
