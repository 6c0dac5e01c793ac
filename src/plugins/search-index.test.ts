import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { wordData } from '#domain/search/index/search-data.ts';
import { builtFiles, checkAnchors } from './search-index.ts';

const document = (id: string): SearchDocument => ({
  kind: 'artikel',
  url: `/artikel/${id}/`,
  title: 'Judul "satu" & <dua>',
  passages: [{ anchor: 'p1k1', label: 'Kantor Berita', text: 'Ribuan orang ditahan <b>polisi</b> & tentara.' }],
  hidden: '',
  tokens: [],
  dates: [],
  filters: { media: ['Harian'], bulan: ['2001-02'] },
  day: '2001-02-03',
  note: 'Harian',
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

describe('builtFiles', () => {
  const documents = [document('satu'), document('dua')];
  const data = { documents, ...wordData(documents, [], { groups: [], apart: [] }) };

  it('returns the same bytes for the same documents, and only files that a page loads', async () => {
    const first = await builtFiles(data);
    assert.deepEqual(await builtFiles(data), first);
    const paths = [...first.keys()].map((path) => path.replace(/[a-z]*_?[0-9a-f]{6,}/, '*'));
    assert.ok(paths.includes('pagefind/pagefind.js') && paths.includes('pagefind/wasm.unknown.pagefind'));
    assert.deepEqual(
      paths.filter((path) => /ui|worker|highlight|fragment|wasm\.id/.test(path)),
      [],
    );
  });

  it('refuses an archive without articles', async () => {
    await assert.rejects(builtFiles({ ...data, documents: [] }), /The archive has no articles\. Import one/);
  });

  it('divides the index into small parts', async () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...document(`d${String(index)}`),
      title: `Kata${String(index)} `.repeat(9),
    }));
    const files = await builtFiles({ ...data, documents: many });
    assert.ok([...files.keys()].filter((path) => path.startsWith('pagefind/index/')).length > 3);
  });

  it('lists the ids of the documents by day', async () => {
    const days = ['2001-02-05', '2001-02-03', '2001-02-04'];
    const dated = days.map((day) => ({ ...document(day), day }));
    const files = await builtFiles({ ...data, documents: dated });
    const read = (start: string) =>
      JSON.parse([...files].find(([path]) => path.startsWith(start))?.[1].toString() ?? '') as unknown;
    const records = read('cari/hasil/') as Record<string, { url: string }>;
    const ids = read('cari/urutan') as string[];
    assert.deepEqual(
      ids.map((id) => records[id]?.url),
      days.toSorted().map((day) => `/artikel/${day}/`),
    );
  });

  it('has a record for each document, with what a result shows and nothing else', async () => {
    const files = await builtFiles(data);
    const [, content = '{}'] = [...files].find(([path]) => path.startsWith('cari/hasil/')) ?? [];
    const records = Object.values(JSON.parse(content.toString()) as Record<string, object>);
    assert.deepEqual(
      records.map((record) => Object.keys(record).toSorted()),
      documents.map(() => ['kind', 'note', 'passages', 'title', 'url']),
    );
  });
});
