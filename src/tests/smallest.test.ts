import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brokenLinks } from '#scripts/verify/broken-links.ts';
import { elementsOf } from './html-elements.ts';
import { contentFaults } from '#scripts/verify/faults.ts';
import { readBuilt, smallest } from './site.ts';

// The smallest archive: two short reports, one event, no named speaker, no comparison; and a withdrawn article, event,
// comparison and person.

const built = smallest.folder;
const read = (file: string): string => readBuilt(smallest, file);
const page = (address: string): string => read(`${address.slice(1)}index.html`);

describe('the smallest archive', () => {
  it('has no fault and no broken link', () => {
    assert.deepEqual(contentFaults(smallest.root), []);
    assert.deepEqual(brokenLinks(built), []);
  });

  it('has no empty list, except the lists that the search script fills', () => {
    const files = globSync('**/*.html', { cwd: built }).filter((file) => file !== 'cari/index.html');
    assert.deepEqual(
      files.filter((file) => emptyLists(read(file)) > 0),
      [],
    );
    for (const segment of ['tokoh', 'organisasi', 'tempat', 'perbandingan'])
      assert.match(page(`/${segment}/`), /Belum ada entri dalam arsip ini\./);
  });

  it('shows a notice at the address of a withdrawn record, and links to it only from the list of changes', () => {
    const notices = {
      '/artikel/laporan-lama/': /Ditarik: Laporan yang keliru[^]*laporan[^]*9 April 2031[^]*Diminta penerbitnya\./,
      '/peristiwa/jembatan-dibuka/': /Ditarik: Jembatan lama dibuka[^]*peristiwa[^]*Sandarannya ditarik\./,
      '/perbandingan/panjang-antrean/': /Ditarik: Panjang antrean[^]*perbandingan[^]*laporannya ditarik\./,
      '/tokoh/wali-kota/': /Ditarik: wali-kota[^]*tokoh[^]*Tidak disebut lagi/,
    };
    for (const [address, notice] of Object.entries(notices)) {
      assert.match(page(address), notice);
      for (const file of globSync(`${address.slice(1)}**/*.*`, { cwd: built })) assert.match(read(file), notice, file);
      assert.match(page('/tentang/perubahan/'), new RegExp(`href="${address}"`));
      assert.doesNotMatch(read('sitemap-0.xml'), new RegExp(address));
      for (const list of ['/', '/artikel/', '/peristiwa/', '/indeks/']) assert.ok(!page(list).includes(address));
    }
  });

  it('shows the notice at the addresses of the source and the citations of a withdrawn article', () => {
    const files = globSync('artikel/laporan-lama/**/*.*', { cwd: built }).toSorted();
    assert.deepEqual(
      files,
      ['index.html', 'kutipan/index.html', 'sumber/index.html'].map((file) => `artikel/laporan-lama/${file}`),
    );
  });

  it('lists the withdrawn article in its feeds', () => {
    for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
      assert.match(
        read(file),
        /Artikel ini ditarik dari arsip pada 9 April 2031\. Alasan: Diminta penerbitnya\./,
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
