import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFor } from '#domain/search/words/key.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { checkAnchors, indexFiles, page } from './search-index.ts';

const record = (id: string): SearchDocument => ({
  url: `/artikel/${id}/`,
  title: 'Judul "satu" & <dua>',
  passages: [{ anchor: 'p1k1', label: 'Kantor Berita', text: 'Ribuan orang ditahan <b>polisi</b> & tentara.' }],
  keys: [keyFor('tahan')],
  filters: { jenis: ['artikel'], media: ['Harian'], bulan: ['2001-02'], pembicara: [], tokoh: [], tempat: [] },
  day: '2001-02-03',
  note: 'Harian',
});

describe('page', () => {
  it('carries the words of each sentence, and nothing as markup', () => {
    const html = page(record('satu'));
    assert.match(html, /<p>ribuan orang ditahan b polisi b tentara<\/p>/);
    assert.match(html, /data-pagefind-meta="kunci\[data-v\]" data-v="ǀtahanǀ"/);
    assert.doesNotMatch(html, /<b>|<dua>/);
  });
});

describe('checkAnchors', () => {
  it('lets no result lead to a place that is not there', () => {
    assert.doesNotThrow(() => {
      checkAnchors(record('satu'), '<p><span id="p1k1" class="sentence">');
    });
    assert.throws(() => {
      checkAnchors(record('satu'), '<p id="p1k10">');
    }, /\/artikel\/satu\/ has no place #p1k1/);
  });
});

describe('indexFiles', () => {
  it('gives the same bytes for the same records, and nothing that no page loads', async () => {
    const records = [record('satu'), record('dua')];
    const first = await indexFiles(records);
    const second = await indexFiles(records);
    assert.deepEqual(first, second);
    const paths = first.map(({ path }) => path.replace(/[a-z]*_?[0-9a-f]{6,}/, '*'));
    assert.ok(paths.includes('pagefind-entry.json') && paths.includes('wasm.id.pagefind'));
    assert.ok(!paths.some((path) => /\.js$|\.css$|unknown/.test(path)), paths.join(' '));
  });

  it('names a file of records by all that a result shows of them', async () => {
    const [plain, ...others] = [
      record('satu'),
      { ...record('satu'), note: 'Lain' },
      { ...record('satu'), title: 'Judul: “satu” dua' },
    ];
    const nameFor = async (one: SearchDocument) =>
      (await indexFiles([one])).find(({ path }) => path.startsWith('fragment/'))?.path;
    const name = await nameFor(plain);
    for (const other of others) assert.notEqual(await nameFor(other), name);
  });
});
