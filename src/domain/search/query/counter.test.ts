import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSearch, searchDocument } from '#tests/sample-search.ts';
import { documentKinds } from '#domain/search/index/record.ts';
import { isFull } from './find.ts';
import type { SearchRequest } from './search.ts';

const [narration, mayor, minister] = ['Narasi', 'Wali kota', 'Menteri'];
const flood = 'Banjir merusak pasar, kata wali kota, tetapi menurut menteri kota aman.';
const documents = [
  {
    ...searchDocument('satu', 'Kota', [flood], '2022-01-07'),
    passages: [
      {
        anchor: 'p1k1',
        text: flood,
        label: mayor,
        parts: [
          { label: mayor, text: flood.slice(0, 38) },
          { label: minister, text: flood.slice(38) },
        ],
      },
    ],
    filters: { media: ['Harian'], pembicara: [mayor, minister] },
  },
  {
    ...searchDocument('dua', 'Pasar', ['Pasar aman, dan kota besar.', 'Banjir besar di kota.'], '2022-02-10'),
    filters: { media: ['Warta'], pembicara: [narration] },
  },
  {
    ...searchDocument('tiga', 'Banjir di kota', [], '2022-01-07'),
    kind: 'peristiwa' as const,
    filters: { media: ['Harian', 'Warta'], pembicara: [mayor, narration] },
  },
];
const search = openSearch(documents);
const choices = [
  ...[narration, mayor, minister].map((value) => ['pembicara', value] as const),
  ...['Harian', 'Warta'].map((value) => ['media', value] as const),
  ...documentKinds.map((value) => ['jenis', value] as const),
];

describe('Search.counter', () => {
  it('counts for each choice the documents that the choice gives', async () => {
    const requests = ['', 'banjir', 'aman', 'pasar kota', '"banjir besar"', 'kota -besar', 'nuklir'].flatMap((query) =>
      [{}, { pembicara: mayor }, { media: 'Warta', pembicara: narration }].map((filters) => ({ query, filters })),
    );
    for (const { query, filters } of requests) {
      const count = await search.counter({ query, filters });
      for (const [filter, value] of choices) {
        const request: SearchRequest = { query, filters: { ...filters, [filter]: value } };
        const answer = await search.answer(request);
        const found = documentKinds.flatMap((kind) => answer[kind].filter(isFull));
        assert.equal(await count(filter, value), found.length, JSON.stringify(request));
      }
    }
  });

  it('counts only documents in which the speaker says the words', async () => {
    const count = await search.counter({ query: 'banjir', filters: {} });
    assert.deepEqual(await Promise.all([mayor, minister].map((value) => count('pembicara', value))), [1, 0]);
  });

  it('does not count for a speaker or a phrase if the texts of more than 50 documents must be compared', async () => {
    const many = Array.from({ length: 51 }, (_, index) => ({
      ...searchDocument(`id${String(index)}`, 'Kota', ['Banjir besar.'], '2022-01-07'),
      filters: { media: ['Harian'], pembicara: [narration] },
    }));
    const counts = async (query: string): Promise<unknown[]> => {
      const count = await openSearch(many).counter({ query, filters: {} });
      return [await count('media', 'Harian'), await count('pembicara', narration)];
    };
    assert.deepEqual(await counts('banjir'), [51, undefined]);
    assert.deepEqual(await counts('"banjir besar"'), [undefined, undefined]);
    assert.deepEqual(await counts(''), [51, 51]);
  });
});
