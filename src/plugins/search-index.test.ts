import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFor } from '#domain/search/words/key.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { checkAnchors, indexFiles, documentHtml } from './search-index.ts';

const document = (id: string): SearchDocument => ({
  url: `/artikel/${id}/`,
  title: 'Judul "satu" & <dua>',
  passages: [{ anchor: 'p1k1', label: 'Kantor Berita', text: 'Ribuan orang ditahan <b>polisi</b> & tentara.' }],
  keys: [keyFor('tahan')],
  filters: { jenis: ['artikel'], media: ['Harian'], bulan: ['2001-02'], pembicara: [], tokoh: [], tempat: [] },
  day: '2001-02-03',
  note: 'Harian',
});

describe('documentHtml', () => {
  it('contains the words of each sentence and escapes markup', () => {
    const html = documentHtml(document('satu'));
    assert.match(html, /<p>ribuan orang ditahan b polisi b tentara<\/p>/);
    assert.match(html, /data-pagefind-meta="kunci\[data-v\]" data-v="ǀtahanǀ"/);
    assert.doesNotMatch(html, /<b>|<dua>/);
  });
});

describe('checkAnchors', () => {
  it('throws on an anchor that is not on the page', () => {
    assert.doesNotThrow(() => {
      checkAnchors(document('satu'), '<p><span id="p1k1" class="sentence">');
    });
    assert.throws(() => {
      checkAnchors(document('satu'), '<p id="p1k10">');
    }, /\/artikel\/satu\/ has no element with the id p1k1/);
  });
});

describe('indexFiles', () => {
  it('returns the same bytes for the same documents, and only files that a page loads', async () => {
    const documents = [document('satu'), document('dua')];
    const first = await indexFiles(documents);
    const second = await indexFiles(documents);
    assert.deepEqual(first, second);
    const paths = first.map(({ path }) => path.replace(/[a-z]*_?[0-9a-f]{6,}/, '*'));
    assert.ok(paths.includes('pagefind-entry.json') && paths.includes('wasm.id.pagefind'));
    assert.ok(!paths.some((path) => /\.js$|\.css$|unknown/.test(path)), paths.join(' '));
  });

  it('changes the name of a fragment when a displayed field changes', async () => {
    const [original, ...changed] = [
      document('satu'),
      { ...document('satu'), note: 'Lain' },
      { ...document('satu'), title: 'Judul: “satu” dua' },
    ];
    const nameFor = async (one: SearchDocument) =>
      (await indexFiles([one])).find(({ path }) => path.startsWith('fragment/'))?.path;
    const name = await nameFor(original);
    for (const other of changed) assert.notEqual(await nameFor(other), name);
  });
});
