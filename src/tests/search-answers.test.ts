import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchFor, articleIds, searchSite } from './search-site.ts';
import { fixture } from './site.ts';

const jebol = 'kabarkidung-bendungan-jebol';
const riwayat = 'kabarkidung-riwayat-bendungan';
const setahun = 'kabarkidung-setahun-setelah-banjir';
const tuding = 'posmambera-gubernur-tuding-pembalak';
const telepon = 'rangkanews-gubernur-menteri-telepon';
const sidang = 'rangkanews-sidang-esrc';
const bertemu = 'wartalamun-gubernur-menteri-bertemu';
const pasukan = 'wartalamun-pasukan-penolong';
const inJanuary = [jebol, riwayat, telepon, sidang, tuding, setahun];
const all = [jebol, setahun, tuding, telepon, sidang, bertemu, pasukan];

/** Queries by test, each with the articles that it must find. */
const expectedResults: Record<string, Record<string, readonly string[]>> = {
  'find an article by its words, outlet, agency and author': {
    banjir: all,
    'Warta Lamun': [bertemu, pasukan],
    'Lintas Pos': [sidang, pasukan],
    'Rusli Tandrian': [setahun],
  },
  'find every form of a word': {
    tahan: [setahun, bertemu, pasukan],
    menahan: [setahun, bertemu, pasukan],
    penahanan: [setahun, bertemu, pasukan],
    'negara-negara anggota': [sidang, tuding],
    'alat2 berat': [setahun, tuding],
  },
  'find every spelling of a name': {
    Tamboranga: all.filter((id) => id !== setahun),
    tambroangga: all.filter((id) => id !== setahun),
    'Wae Lamari': [jebol, telepon, tuding, setahun],
    'Ines Talavao': [pasukan, sidang, tuding],
    'E.S.R.C.': all.filter((id) => id !== setahun),
  },
  'find dates in every order, months, years, ranges and open ranges': {
    '28/12/2031': [jebol, telepon],
    '12 Januari': [tuding],
    'January 12, 2032': [tuding],
    '01/2032': inJanuary,
    'januari 2032': inJanuary,
    'antara 11 dan 13 januari': [tuding],
    'sebelum 2031': [],
  },
  'find numbers, in figures and in words': {
    '1200': [jebol],
    '1,200': [jebol],
    'empat puluh enam': [setahun, tuding, pasukan],
  },
  'find synonyms': { waduk: [jebol, pasukan, telepon, tuding, setahun, riwayat], demonstrasi: [pasukan] },
  'find a phrase in quotation marks as it is printed': { '"pulau kecil"': [sidang, tuding], '"kecil pulau"': [] },
  'exclude, and find alternatives': {
    'banjir -menteri': [jebol],
    'banjir NOT banjir': [],
    'direktur OR nonexistentia': [setahun, jebol],
    'tamboran*': all.filter((id) => id !== setahun),
  },
  // Real words and weekdays are no typos.
  'correct no weekdays, and find nothing without words': { jumat: [], '?': [], '""': [] },
  // Links to other news, headings and buttons of the outlet's page.
  'ignore the words of the page around an article': { voli: [], cabai: [], 'baca juga': [], komentar: [] },
};

describe('search results', () => {
  const visit = searchSite(fixture);

  for (const [name, queries] of Object.entries(expectedResults)) {
    it(name, async (t) => {
      const { page, consoleErrors } = await visit(t, 'cari/');
      for (const [query, expected] of Object.entries(queries))
        assert.deepEqual((await searchFor(page, query)).toSorted(), expected.toSorted(), query);
      assert.deepEqual(consoleErrors, []);
    });
  }

  it('include events', async (t) => {
    const { page } = await visit(t, 'cari/');
    await searchFor(page, 'polisi menahan direktur');
    const links = await page.locator('section.peristiwa > ol > li h3 a').all();
    assert.equal(links.length, 1);
    assert.match((await links[0]?.getAttribute('href')) ?? '', /\/peristiwa\/direktur-kontraktor-ditahan\/$/);
  });

  it('say that nothing is found', async (t) => {
    const { page } = await visit(t, 'cari/');
    await searchFor(page, 'voli');
    assert.match((await page.getByRole('status').textContent()) ?? '', /^Tidak ditemukan/);
  });

  it('include articles without a printed date when they are sorted by date', async (t) => {
    const { page } = await visit(t, 'cari/?q=banjir&urut=tanggal-lama');
    await page.waitForSelector('#hasil > li');
    assert.deepEqual(await articleIds(page), [jebol, pasukan, telepon, sidang, tuding, bertemu, setahun]);
  });

  it('are narrowed to articles that quote a speaker', async (t) => {
    const { page } = await visit(t, 'cari/?q=tamborangga&pembicara=Danar+Sukmaraga');
    await page.waitForSelector('#hasil > li');
    assert.deepEqual((await articleIds(page)).toSorted(), [bertemu]);
    await page
      .locator('label:has([name=pembicara])', { hasText: /^\s*Danar Sukmaraga\s*1\s*$/ })
      .waitFor({ state: 'attached' });
  });

  it('list everything that passes the filters if there are no words, with the number of each choice', async (t) => {
    const { page } = await visit(t, 'cari/?media=Warta+Lamun');
    await page.waitForSelector('#hasil > li');
    assert.deepEqual((await articleIds(page)).toSorted(), [bertemu, pasukan]);
    await page.locator('label', { hasText: /^\s*Artikel\s*2\s*$/ }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Hapus saringan Warta Lamun' }).click();
    await page.waitForFunction(() => location.search === '');
  });

  it('show the correction of a typo, and a link to search for the word as typed', async (t) => {
    const { page } = await visit(t, 'cari/?q=tambroangga');
    await page.getByText('Hasil untuk “Tamborangga”').waitFor();
    assert.equal((await articleIds(page)).length, 6);
    await page.getByRole('link', { name: '“tambroangga”' }).click();
    await page.getByText('Tidak ditemukan').waitFor();
  });

  it('say that they are for the beginning of a word', async (t) => {
    const { page } = await visit(t, 'cari/?q=bendun');
    await page.getByText('Hasil untuk awal kata: bendungan').waitFor();
    assert.notDeepEqual(await articleIds(page), []);
  });

  it('only offer a word that is more than a slip away', async (t) => {
    const { page } = await visit(t, 'cari/?q=bendengen');
    await page.getByText('Maksud Anda “bendungan”?').waitFor();
    assert.deepEqual(await articleIds(page), []);
  });

  it('say which words of the query a result lacks', async (t) => {
    const { page } = await visit(t, 'cari/?q=polisi+menahan+direktur');
    await page.waitForSelector('section.artikel .partial li');
    const [complete, partial] = await page.locator('section.artikel ol > li').allTextContents();
    assert.ok(!complete?.includes('Tanpa kata') && partial?.includes('Tanpa kata: direktur'));
  });

  it('link to the page of a name', async (t) => {
    const { page } = await visit(t, 'cari/?q=sukmaraga');
    await page.locator('.hint').getByRole('link', { name: 'Danar Sukmaraga' }).waitFor();
  });

  it('mark and link only the whole phrase in quotation marks', async (t) => {
    const { page } = await visit(t, 'cari/?q=%22pembalak+liar+dan+kontraktor%22');
    await page.waitForSelector('#hasil > li');
    const marks = await page.locator('#hasil .sentences mark').allTextContents();
    assert.deepEqual(new Set(marks.map((mark) => mark.toLowerCase())), new Set(['pembalak liar dan kontraktor']));
  });
});
