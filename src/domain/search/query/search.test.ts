import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSearch, searchDocument as document } from '#tests/sample-search.ts';
import { isFull } from './find.ts';
import { matchText } from './match.ts';
import { rankRecord } from './rank.ts';
import { strengths } from './term.ts';

const documents = [
  document(
    'banjir',
    'Bendungan jebol',
    [
      'Banjir besar melanda kota pada Selasa (6/1).',
      'Dua orang dan petugas ditahan; 8 ribu warga mengungsi.',
      'Menteri Pertahanan datang.',
    ],
    '2022-01-07',
  ),
  document('pasar', 'Pasar kota terbakar', ['Kebakaran besar di pasar.', 'Polisi menahan pedagang.'], '2022-02-10'),
  document('sidang', 'Sidang daring', ['Para pemimpin bertemu. Kota Banjar tidak disebut besar.'], '2022-03-01'),
];

const search = openSearch(documents);
const answer = (query: string) => search.answer({ query, filters: {} });
const found = async (query: string): Promise<string[]> =>
  (await answer(query)).artikel
    .filter(isFull)
    .map(({ id }) => id)
    .toSorted();
const partial = async (query: string): Promise<string[]> =>
  (await answer(query)).artikel
    .filter((hit) => !isFull(hit))
    .map(({ id, missing }) => `${id} -${missing.join()}`)
    .toSorted();

describe('Search', () => {
  it('finds every form of a word, and not words that are kept apart', async () => {
    assert.deepEqual(await found('penahanan'), ['banjir', 'pasar']);
    assert.deepEqual(await found('pertahanan'), ['banjir']);
  });

  it('orders documents with the typed form before those with other forms and synonyms', async () => {
    const order = async (query: string): Promise<string[]> => (await answer(query)).artikel.map(({ id }) => id);
    assert.deepEqual(await order('menahan'), ['pasar', 'banjir']);
    assert.deepEqual(await order('ditahan'), ['banjir', 'pasar']);
  });

  it('finds a synonym that no text prints, and its other forms', async () => {
    assert.deepEqual(await found('penangkapan'), ['banjir', 'pasar']);
  });

  it('finds a synonym by a word that only readers type, and not the reverse', async () => {
    assert.deepEqual(await found('menteri'), ['banjir', 'sidang']);
    assert.deepEqual(await found('pemimpin'), ['sidang']);
  });

  it('finds a synonym by the forms of a word that only readers type, and not by other words of its root', async () => {
    assert.deepEqual(await found('kementerian'), ['banjir', 'sidang']);
    assert.deepEqual(await found('menurunkannya'), ['sidang']);
    assert.deepEqual(await found('turun'), []);
  });

  it('finds documents with all words, without a word, or with one of two words', async () => {
    assert.deepEqual(await found('besar kota'), ['banjir', 'pasar', 'sidang']);
    assert.deepEqual(await found('kota -pasar'), ['banjir', 'sidang']);
    assert.deepEqual(await found('kota NOT besar'), []);
    assert.deepEqual(await found('banjir OR sidang'), ['banjir', 'sidang']);
    assert.deepEqual(await found('tert*'), []);
    assert.deepEqual(await found('penga*'), []);
    assert.deepEqual(await found('band*'), []);
    assert.deepEqual(await found('bend*'), ['banjir']);
    assert.deepEqual(await found('mena*'), ['pasar']);
  });

  it('finds a name or a synonym of two words that are written as one', async () => {
    assert.deepEqual(await found('kotamadyabanjar'), ['sidang']);
  });

  it('finds months, years, ranges and days without a year', async () => {
    assert.deepEqual(await found('januari'), ['banjir']);
    assert.deepEqual(await found('02/2022'), ['pasar']);
    assert.deepEqual(await found('5 sampai 8 januari 2022'), ['banjir']);
    assert.deepEqual(await found('sejak 10 februari 2022'), ['pasar', 'sidang']);
    assert.deepEqual(await found('sebelum 2022'), []);
  });

  it('finds numbers of things, and not the numbers of a date', async () => {
    assert.deepEqual(await found('8rb'), ['banjir']);
    assert.deepEqual(await found('2'), ['banjir']);
    assert.deepEqual(await found('6'), []);
    const { clauses } = await answer('8rb');
    // The archive resolves an age to a span of days.
    assert.equal(matchText('8 ribu tahun', clauses, [[0, 7, '2021-07-06', '2022-07-05']]).marks.length, 1);
    assert.equal(matchText('Pada 8 Januari', clauses).marks.length, 0);
  });

  it('finds a phrase only as it is printed, with its stop words', async () => {
    assert.deepEqual(await found('"orang dan petugas"'), ['banjir']);
    assert.deepEqual(await found('"orang petugas"'), []);
  });

  it('finds nothing for a word that the archive lacks beside one other word', async () => {
    for (const query of ['kota nuklir', 'selasa malam', '?', '""', 'yang']) {
      assert.deepEqual(await found(query), [], query);
      assert.deepEqual(await partial(query), [], query);
    }
  });

  it('finds documents with most words, and says which are missing', async () => {
    assert.deepEqual(await partial('polisi menahan banjir'), ['banjir -polisi', 'pasar -banjir']);
    assert.deepEqual(await partial('pasar pedagang nuklir'), ['pasar -nuklir']);
  });

  it('finds what a question is about without the kind of thing that it asks for', async () => {
    assert.deepEqual(await found('berapa petugas besar'), ['banjir']);
    assert.deepEqual(await partial('berapa petugas besar'), ['pasar -petugas', 'sidang -petugas']);
    assert.deepEqual(await partial('apa dampak kebakaran'), ['pasar -dampak']);
    assert.deepEqual(await partial('negara mana'), []);
  });

  it('takes a synonym for what is meant if no text prints the word', async () => {
    const strengthsOf = async (query: string) =>
      (await answer(query)).clauses.flatMap(({ terms }) => terms.flatMap(({ ways }) => ways)).at(-1)?.strength;
    assert.equal(await strengthsOf('ditahan'), strengths.near);
    assert.equal(await strengthsOf('ditangkap'), strengths.form);
  });

  it('corrects a slip, and keeps what is found without the corrected word', async () => {
    const { clauses, artikel } = await answer('bendugan');
    assert.equal(clauses[0]?.terms[0]?.correction, 'bendungan');
    assert.equal(artikel.length, 1);
    assert.deepEqual(await partial('besar bendugan'), ['pasar -bendugan', 'sidang -bendugan']);
  });

  it('finds two words also where a text joins them, and not only there', async () => {
    const joined = document('satu', 'Satu', ['Rumah-sakit penuh.'], '2022-01-01');
    const apart = document('dua', 'Dua', ['Ia sakit di rumah.'], '2022-01-01');
    const { artikel } = await openSearch([joined, apart]).answer({ query: 'rumah sakit', filters: {} });
    assert.deepEqual(artikel.map(({ id }) => id).toSorted(), ['dua', 'satu']);
  });

  it('completes the beginning of a word and says with which words, but not a name after its first word', async () => {
    const { clauses, artikel } = await answer('bendu');
    assert.deepEqual(clauses[0]?.terms[0]?.completions, ['bendungan']);
    assert.equal(artikel.length, 1);
    assert.deepEqual((await answer('kotam')).clauses[0]?.terms[0]?.completions, ['Banjar']);
    assert.equal((await answer('kotamadya')).clauses[0]?.terms[0]?.completions, undefined);
    assert.deepEqual((await answer('ditangk')).clauses[0]?.terms[0]?.completions, ['ditangkap']);
  });

  it('offers words of which none is much more likely than the others, and finds nothing', async () => {
    const { clauses, artikel } = await answer('dating');
    assert.deepEqual(clauses[0]?.terms[0]?.offers?.toSorted(), ['daring', 'datang']);
    assert.equal(artikel.length, 0);
  });

  it('completes three letters also if they are the root of a word', async () => {
    const city = document('satu', 'Satu', ['Mereka ke Banan.'], '2022-01-01');
    const { artikel } = await openSearch([city, ...documents]).answer({ query: 'ban', filters: {} });
    assert.deepEqual(artikel.map(({ id }) => id).toSorted(), ['banjir', 'satu', 'sidang']);
  });

  it('offers a word that is much more frequent than the typed one, and finds the typed one', async () => {
    const typo = document('satu', 'Satu', ['Rumaj itu terbakar.'], '2022-01-01');
    const frequent = document('dua', 'Dua', ['Ada rumah.'.repeat(20)], '2022-01-01');
    const { clauses, artikel } = await openSearch([typo, frequent]).answer({ query: 'rumaj', filters: {} });
    assert.deepEqual(clauses[0]?.terms[0]?.offers, ['rumah']);
    const rare = document('tiga', 'Tiga', ['Rumajang terbakar.'], '2022-01-01');
    const completed = (await openSearch([rare, frequent]).answer({ query: 'rumaj', filters: {} })).clauses[0]?.terms[0];
    assert.deepEqual([completed?.completions, completed?.offers], [['rumajang'], ['rumah']]);
    assert.deepEqual(
      artikel.map(({ id }) => id),
      ['satu'],
    );
  });

  it('marks only the phrase, and ranks the sentence with the typed form and near words first', async () => {
    const record = await search.record('banjir');
    const phrase = rankRecord(record, (await answer('"dua orang dan petugas"')).clauses);
    assert.deepEqual(
      phrase.passages.map(({ anchor, marks }) => [anchor, marks]),
      [['p2k1', [{ start: 0, end: 21 }]]],
    );
    const { clauses } = await answer('besar kota');
    assert.equal(rankRecord(record, clauses).passages[0]?.anchor, 'p1k1');
  });

  it('ranks the sentence with the word that few sentences of the record have first', async () => {
    const record = document('satu', 'Satu', ['Kota besar.', 'Kota besar.', 'Mereka tiba di kota.'], '2022-01-01');
    const { clauses } = await openSearch([record, ...documents]).answer({ query: 'kota besar tiba', filters: {} });
    assert.equal(rankRecord(record, clauses).passages[0]?.anchor, 'p3k1');
  });
});
