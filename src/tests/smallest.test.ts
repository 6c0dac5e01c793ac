import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brokenLinks } from '#scripts/verify/broken-links.ts';
import { elementsOf } from '#scripts/verify/html-elements.ts';
import { contentFaults } from '#scripts/verify/faults.ts';
import { readBuilt, smallest } from './site.ts';

// Two short reports, one event, nobody quoted by name, nothing compared; an article, an event, a comparison and a person
// that were withdrawn.

const built = smallest.folder;
const read = (file: string): string => readBuilt(smallest, file);
const page = (address: string): string => read(`${address.slice(1)}index.html`);

describe('the smallest archive', () => {
  it('has no fault and no broken link', () => {
    assert.deepEqual(contentFaults(smallest.root), []);
    assert.deepEqual(brokenLinks(built), []);
  });

  it('has no empty list, except those that the search script fills', () => {
    const files = globSync('**/*.html', { cwd: built }).filter((file) => file !== 'cari/index.html');
    assert.deepEqual(
      files.filter((file) => emptyLists(read(file)) > 0),
      [],
    );
    for (const room of ['tokoh', 'organisasi', 'tempat', 'perbandingan'])
      assert.match(page(`/${room}/`), /Belum ada dalam arsip ini\./);
  });

  it('keeps a page at the address of a withdrawn record, and nothing else of it', () => {
    const gone = {
      '/artikel/laporan-lama/': /Ditarik: Laporan yang keliru[^]*laporan[^]*9 April 2031[^]*Diminta penerbitnya\./,
      '/peristiwa/jembatan-dibuka/': /Ditarik: Jembatan lama dibuka[^]*peristiwa[^]*Sandarannya ditarik\./,
      '/perbandingan/panjang-antrean/': /Ditarik: Panjang antrean[^]*perbandingan[^]*laporannya ditarik\./,
      '/tokoh/wali-kota/': /Ditarik: wali-kota[^]*tokoh[^]*Tidak disebut lagi/,
    };
    for (const [address, says] of Object.entries(gone)) {
      assert.match(page(address), says);
      for (const file of globSync(`${address.slice(1)}**/*.*`, { cwd: built })) assert.match(read(file), says, file);
      assert.match(page('/tentang/perubahan/'), new RegExp(`href="${address}"`));
      assert.doesNotMatch(read('sitemap-0.xml'), new RegExp(address));
      for (const room of ['/', '/artikel/', '/peristiwa/', '/indeks/']) assert.ok(!page(room).includes(address));
    }
  });

  it('keeps a page at the addresses of the source and the citations of a withdrawn article', () => {
    const left = globSync('artikel/laporan-lama/**/*.*', { cwd: built }).toSorted();
    assert.deepEqual(
      left,
      ['index.html', 'kutipan/index.html', 'sumber/index.html'].map((file) => `artikel/laporan-lama/${file}`),
    );
  });

  it('names the withdrawn article in its feeds', () => {
    for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
      assert.match(
        read(file),
        /Laporan ini ditarik dari arsip pada 9 April 2031\. Alasan: Diminta penerbitnya\./,
        file,
      );
  });
});

/** The number of lists and tables of a page that have no items. */
const emptyLists = (html: string): number =>
  elementsOf(html).filter(
    ({ tagName, children }) =>
      ['ul', 'ol', 'dl', 'tbody', 'select'].includes(tagName) && !children.some(({ type }) => type === 'element'),
  ).length;
