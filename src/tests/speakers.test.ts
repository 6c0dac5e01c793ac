import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { articleIds, searchFor, searchSite } from './search-site.ts';
import { fixture } from './site.ts';

// The sentence p2k1 of this article reports an accusation by the governor; the number of deaths in it is narration.
const article = 'posmambera-gubernur-tuding-pembalak';
const narrated = 'yang berujung 46 korban jiwa jatuh sebelumnya.';
const label = `“${narrated}”: Ditulis PosMambera, tanpa narasumber`;

describe('a sentence with two speakers, with JavaScript off', () => {
  const visitor = usePage(fixture, { javaScriptEnabled: false });
  const textOf = async (path: string, selector: string) => {
    await visitor.open(path);
    return (await visitor.page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
  };

  it('names both in its note, each with the words', async () => {
    const note = await textOf(`artikel/${article}/`, '.note:has(a[href$="#p2k1"])');
    assert.match(note, /^2 ?Sulastri Wanggara.*, Gubernur Tamborangga; kutipan tak langsung\./);
    assert.ok(note.includes(label), note);
  });

  it('sets the words of others apart on the page of a person', async () => {
    await visitor.open('tokoh/sulastri-wanggara/');
    const sentence = visitor.page.locator(`li:has(a[href$="${article}/#p2k1"])`).first();
    assert.equal(await sentence.locator('.other').textContent(), narrated);
    const bracket = await sentence
      .locator('.other')
      .evaluate((element) => getComputedStyle(element, '::before').content);
    assert.equal(bracket, '"["');
    assert.ok((await sentence.innerText()).replace(/\s+/g, ' ').includes(label));
  });

  it('is attributed to the narration in a comparison and an event that quote the narrated words', async () => {
    for (const path of ['perbandingan/angka-korban/', 'peristiwa/banjir-korban-dan-pengungsi/']) {
      const figure = await textOf(path, `figure:has(a[href$="${article}/#p2k1"])`);
      assert.match(figure, /sebelumnya Ditulis PosMambera, tanpa narasumber · Baca dalam artikel PosMambera/, path);
      assert.ok(!figure.includes('Sulastri Wanggara'), path);
    }
  });

  it('names all speakers of a quote that spans its parts, in order', async () => {
    const figure = await textOf('peristiwa/direktur-kontraktor-ditahan/', 'figure');
    assert.match(
      figure,
      /Kepolisian Daerah;”: Kepolisian Daerah, kutipan tak langsung “pengacaranya .*”: Sumber tidak disebut namanya \(“pengacaranya”\)/,
    );
  });

  it('is found by the filter of the timeline under its speaker, not under the narration', async () => {
    await visitor.open('');
    const speakers = (await visitor.page.locator(`#catatan-${article}`).getAttribute('data-speaker'))?.split(' ') ?? [];
    assert.ok(speakers.includes('sulastri-wanggara'));
    assert.ok(!speakers.includes('narasi'));
  });

  it('names both beside its citation', async () => {
    assert.ok((await textOf(`artikel/${article}/kutipan/`, '#p2k1')).includes(label));
  });
});

describe('a sentence with two speakers in the results of a search', () => {
  const visit = searchSite(fixture);
  const labels = '#hasil li li:has(a[href$="#p2k1"]) > span';

  it('has the label of the part that matches', async (t) => {
    const { page } = await visit(t, 'cari/');
    await searchFor(page, '46 korban jiwa');
    assert.match((await page.locator(labels).first().textContent()) ?? '', /^Tanpa narasumber \(“46.*”\)$/);
    await searchFor(page, 'menuding pembalak');
    assert.match((await page.locator(labels).first().textContent()) ?? '', /^Sulastri Wanggara \(“menuding.*”\)$/);
  });

  it('shows only the words of the speaker of the filter', async (t) => {
    const { page } = await visit(t, 'cari/?q=46+korban&pembicara=Tanpa+narasumber');
    await page.waitForSelector('#hasil > li');
    assert.ok((await articleIds(page)).includes(article));
    assert.equal(await page.locator('#hasil li li a[href$="#p2k1"]').first().textContent(), narrated);
    await page.goto('cari/?q=korban+jiwa&pembicara=Sulastri+Wanggara');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent.endsWith('.'));
    assert.ok(!(await page.locator('search-page').innerText()).includes(narrated));
  });
});
