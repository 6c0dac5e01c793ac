import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFor } from '#domain/search/words/key.ts';
import { openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { parse } from './query.ts';
import { lexiconOf } from '#domain/search/lexicon/vocabulary.ts';

const text = [
  'Ribuan orang ditahan polisi pada Kamis (6/1), dan 8 ribu warga mengungsi.',
  'Pemerintah menuding kelompok-kelompok bersenjata; aksi unjuk rasa antipemerintah meluas.',
  'Presiden Budi Santoso siap tiba di Kotabaru, kata Badan Penolong Nasional (BPN).',
].join('\n');
const names = [
  { id: 'bpn', name: 'Badan Penolong Nasional', printed: ['Badan Penolong Nasional', 'BPN'], others: ['Basarnas'] },
  { id: 'budi', name: 'Budi Santoso', printed: ['Budi Santoso'], others: ['Boedi Santoso'] },
];
const synonyms = {
  groups: [{ words: ['unjuk rasa', 'demo'], because: 'uji' }],
  apart: [],
};
const lexicon = openLexicon(lexiconOf([{ title: '', body: text }], names, synonyms));
const said = (query: string) => parse(query, lexicon).map((term) => [term.said, term.how]);
const keys = (query: string) => parse(query, lexicon).flatMap((term) => term.keys);

describe('parse', () => {
  it('knows printed words and their other forms', () => {
    assert.deepEqual(said('ditahan'), [['ditahan', 'word']]);
    assert.deepEqual(keys('penahanan'), keys('ditahan'));
    assert.deepEqual(keys('tudingan'), keys('menuding'));
  });

  it('drops question words and fillers, but not where there is nothing else', () => {
    assert.deepEqual(said('kenapa yang ditahan?'), [['ditahan', 'word']]);
    assert.equal(said('yang').length, 1);
  });

  it('takes no question word for a slip of another word', () => {
    assert.deepEqual(said('siapa'), [['siapa', 'unknown']]);
  });

  it('folds reduplication and takes a word once', () => {
    assert.deepEqual(said('kelompok-kelompok'), [['kelompok', 'word']]);
  });

  it('knows a name by each of its spellings', () => {
    assert.deepEqual(keys('basarnas'), keys('BPN'));
    assert.deepEqual(keys('boedi santoso'), [keyFor('n', 'budi')]);
  });

  it('takes quoted words as a phrase, straight or curly, beside other words', () => {
    assert.deepEqual(said('“unjuk rasa” ditahan'), [
      ['unjuk rasa', 'phrase'],
      ['ditahan', 'word'],
    ]);
    assert.deepEqual(said('"rasa unjukan"'), [['rasa unjukan', 'unknown']]);
  });

  it('reads dates and numbers as the text writes them', () => {
    assert.deepEqual(keys('Kamis 6 Januari'), [keyFor('d0106')]);
    assert.deepEqual(keys('8.000'), [keyFor(8000)]);
    assert.deepEqual(keys('8 ribu warga')[0], keyFor(8000));
    assert.deepEqual(keys('delapan ribu'), [keyFor(8000)]);
    assert.deepEqual(said('9 Januari'), [['9 Januari', 'unknown']]);
  });

  it('finds near synonyms without calling them the word itself', () => {
    const [demo] = parse('demo', lexicon);
    assert.deepEqual([demo?.keys, demo?.wider], [[], [keyFor('s', 'unjukrasa')]]);
  });

  it('mends a slip and says so, unless told not to', () => {
    const [mended] = parse('kotabatu', lexicon);
    assert.equal(mended?.repaired, 'Kotabaru');
    assert.equal(parse('kotabatu', lexicon, true)[0]?.how, 'unknown');
  });

  it('mends a slip in a word that is known only as a synonym', () => {
    const [demo] = parse('demmo', lexicon);
    assert.deepEqual([demo?.how, demo?.wider], ['repaired', [keyFor('s', 'unjukrasa')]]);
  });

  it('knows an acronym with points, and a word doubled by a figure', () => {
    assert.deepEqual(keys('B.P.N.'), keys('BPN'));
    assert.deepEqual(keys('kelompok2'), keys('kelompok'));
  });

  it('completes the beginning of a word', () => {
    assert.deepEqual(said('penol'), [['penol', 'beginning']]);
  });

  it('seeks nothing in nothing', () => {
    assert.deepEqual(parse('', lexicon), []);
    assert.deepEqual(parse('“”', lexicon), []);
  });
});
