import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BookName, newNames } from './name-book.ts';

const book: BookName[] = [
  { id: 'rina-wati', kind: 'people', name: 'Rina Wati', forms: ['Rina Wati', 'Rina'], title: null },
  { id: 'bima-sakti', kind: 'people', name: 'Bima Sakti', forms: ['Bima Sakti', 'Bima'], title: null },
  { id: 'bpbd', kind: 'organisations', name: 'BPBD Lamari', forms: ['BPBD Lamari', 'BPBD'], title: null },
];

describe('newNames', () => {
  const found = (...paragraphs: string[]): string[] =>
    newNames(paragraphs, book).map(({ kind, name, forms, title }) =>
      `${kind} ${name} (${forms.join(', ')}) ${title ?? ''}`.trim(),
    );

  it('finds a speaker with the office and the short forms', () => {
    assert.deepEqual(
      found('"Aman," kata Kepala Dinas Pengairan Dewi Anggraini Putri, Senin.', 'Dewi menambahkan, warga pulang.'),
      ['people Dewi Anggraini Putri (Dewi Anggraini Putri, Dewi) Kepala Dinas Pengairan'],
    );
  });

  it('begins a name after the place of an office', () => {
    assert.deepEqual(found('"Aman," kata Bupati Lamari Dewi Anggraini.', 'Tanggul di Kabupaten Lamari retak.'), [
      'people Dewi Anggraini (Dewi Anggraini) Bupati Lamari',
      'places Lamari (Lamari)',
    ]);
  });

  it('finds a name that ends in the word of an office', () => {
    assert.deepEqual(found('Adapun penasihat hukum, Lukman Hakim, menyebut tanggul aman.'), [
      'people Lukman Hakim (Lukman Hakim)',
    ]);
  });

  it('begins a name after that of a company', () => {
    assert.deepEqual(found('Manajer Humas PT Samudra Karya Lestari Vina Oktaviani membantah itu.'), [
      'people Vina Oktaviani (Vina Oktaviani) Manajer Humas PT Samudra Karya Lestari',
    ]);
  });

  it('begins a name after the subject of an office, and keeps the I of a Balinese name', () => {
    assert.deepEqual(found('Plt. Kepala Dinas Kebijakan Moneter I Made Suarjana menjanjikan itu.'), [
      'people I Made Suarjana (I Made Suarjana) Plt. Kepala Dinas Kebijakan Moneter',
    ]);
  });

  it('finds the speaker before an age and a place', () => {
    assert.deepEqual(found('Yohana Lestari (41), warga Desa Oelnasi, bercerita. Ia lahir di Oelnasi.'), [
      'people Yohana Lestari (Yohana Lestari)',
      'places Oelnasi (Oelnasi)',
    ]);
  });

  it('ends a name before a term of office', () => {
    assert.deepEqual(found('"Aman," kata Ketua Umum Dewi Anggraini Periode 2031-2033.'), [
      'people Dewi Anggraini (Dewi Anggraini) Ketua Umum',
    ]);
  });

  it('begins a name after the country of an office', () => {
    assert.deepEqual(found('"Aman," kata Presiden Ekuador Dewi Anggraini.'), [
      'people Dewi Anggraini (Dewi Anggraini) Presiden Ekuador',
    ]);
  });

  it('finds a name in brackets and an institution with its short form', () => {
    assert.deepEqual(
      found('Presiden Joko Pranoto (Jokopra) mengatakan itu.', 'Kementerian Pengairan (Kemenpeng) melaporkan itu.'),
      [
        'people Joko Pranoto (Joko Pranoto, Jokopra) Presiden',
        'organisations Kementerian Pengairan (Kementerian Pengairan, Kemenpeng)',
      ],
    );
  });

  it('finds a place that recurs', () => {
    assert.deepEqual(found('Warga di Tamborangga pulang.', 'Mereka tiba di Tamborangga.'), [
      'places Tamborangga (Tamborangga)',
    ]);
  });

  it('finds neither known names nor names that are mentioned once', () => {
    assert.deepEqual(found('Rina bertemu Surya Darma.', 'Pemerintah mengatakan itu. Polisi menyebut ini.'), []);
  });
});
