import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { shownOnly } from './search-fragments.ts';

const record = { url: '/a/', title: 'Judul', note: 'Harian', passages: [{ anchor: 'p1k1', label: '', text: 'Satu.' }] };
const kept = { url: '/a/', content: 'judul satu', meta: { kunci: 'rahasia' }, anchors: [{ id: 'p1k1' }], filters: {} };
const file = (content: object): Uint8Array => gzipSync(`pagefind_dcd${JSON.stringify(content)}`);
const read = (content: Uint8Array): unknown =>
  JSON.parse(
    gunzipSync(content)
      .toString('utf8')
      .replace(/^pagefind_dcd/, ''),
  );
const shown = { content: '', anchors: [], meta: {}, ...record };

it('a record travels with what a result shows of it, and nothing else', () => {
  assert.deepEqual(read(shownOnly(file(kept), [record])), shown);
});

it('so do records that travel together', () => {
  assert.deepEqual(read(shownOnly(file({ id_1: kept }), [record])), { id_1: shown });
});

it('a record that nobody gave stops the build', () => {
  assert.throws(() => shownOnly(file(kept), []), /\/a\/ is in the search index/);
});
