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
  'find dates and numbers, in figures and in words': {
    '28/12/2031': [jebol, telepon],
    '12 Januari': [tuding],
    '1200': [jebol],
    'empat puluh enam': [setahun, tuding, pasukan],
  },
  'find synonyms': { waduk: [jebol, pasukan, telepon, tuding, setahun, riwayat], demonstrasi: [pasukan] },
  'find a phrase in quotation marks as it is printed': { '"pulau kecil"': [sidang, tuding], '"kecil pulau"': [] },
  'find only articles with all words of the query': { 'polisi menahan direktur': [setahun] },
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
  });

  it('show the correction of a typo, and offer a search for the word as typed', async (t) => {
    const { page } = await visit(t, 'cari/?q=tambroangga');
    await page.getByText('Menampilkan hasil untuk').waitFor();
    assert.equal((await articleIds(page)).length, 6);
    await page.getByRole('button', { name: 'cari tambroangga saja' }).click();
    await page.getByText('Tidak ditemukan').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'q');
  });
});
