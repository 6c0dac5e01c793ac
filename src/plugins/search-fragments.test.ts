import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { withDisplayedFieldsOnly } from './search-fragments.ts';

const document = {
  url: '/a/',
  title: 'Judul',
  note: 'Harian',
  passages: [{ anchor: 'p1k1', label: '', text: 'Satu.' }],
};
const pagefindData = {
  url: '/a/',
  content: 'judul satu',
  meta: { kunci: 'rahasia' },
  anchors: [{ id: 'p1k1' }],
  filters: {},
};
const file = (content: object): Uint8Array => gzipSync(`pagefind_dcd${JSON.stringify(content)}`);
const read = (content: Uint8Array): unknown =>
  JSON.parse(
    gunzipSync(content)
      .toString('utf8')
      .replace(/^pagefind_dcd/, ''),
  );
const shown = { content: '', anchors: [], meta: {}, ...document };

it('keeps only the fields that a result displays', () => {
  assert.deepEqual(read(withDisplayedFieldsOnly(file(pagefindData), [document])), shown);
});

it('keeps only these fields of each document in a shared fragment', () => {
  assert.deepEqual(read(withDisplayedFieldsOnly(file({ id_1: pagefindData }), [document])), { id_1: shown });
});

it('throws on a document that is not in the search data', () => {
  assert.throws(() => withDisplayedFieldsOnly(file(pagefindData), []), /\/a\/ is in the search index/);
});
