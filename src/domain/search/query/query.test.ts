import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keyFor } from '#domain/search/words/key.ts';
import { openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { normalizeQuery, parseQuery } from './query.ts';
import { lexiconOf } from '#domain/search/lexicon/build-lexicon.ts';

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
const terms = (query: string) => parseQuery(query, lexicon).map((term) => [term.typed, term.kind]);
const keys = (query: string) => parseQuery(query, lexicon).flatMap((term) => term.keys);

describe('parseQuery', () => {
  it('recognizes printed words and other forms of their roots', () => {
    assert.deepEqual(terms('ditahan'), [['ditahan', 'word']]);
    assert.deepEqual(keys('penahanan'), keys('ditahan'));
    assert.deepEqual(keys('tudingan'), keys('menuding'));
  });

  it('drops question words and stop words unless the query has no other words', () => {
    assert.deepEqual(terms('kenapa yang ditahan?'), [['ditahan', 'word']]);
    assert.equal(terms('yang').length, 1);
  });

  it('does not correct an unprinted interrogative', () => {
    assert.deepEqual(terms('siapa'), [['siapa', 'unknown']]);
  });

  it('returns one term for reduplication', () => {
    assert.deepEqual(terms('kelompok-kelompok'), [['kelompok', 'word']]);
  });

  it('recognizes a name by each of its spellings', () => {
    assert.deepEqual(keys('basarnas'), keys('BPN'));
    assert.deepEqual(keys('boedi santoso'), [keyFor('n', 'budi')]);
  });

  it('reads words in straight or curly quotation marks as a phrase', () => {
    assert.deepEqual(terms('“unjuk rasa” ditahan'), [
      ['unjuk rasa', 'phrase'],
      ['ditahan', 'word'],
    ]);
    assert.deepEqual(terms('"rasa unjukan"'), [['rasa unjukan', 'unknown']]);
  });

  it('reads dates and numbers in any notation', () => {
    assert.deepEqual(keys('Kamis 6 Januari'), [keyFor('d0106')]);
    assert.deepEqual(keys('8.000'), [keyFor(8000)]);
    assert.deepEqual(keys('8 ribu warga')[0], keyFor(8000));
    assert.deepEqual(keys('delapan ribu'), [keyFor(8000)]);
    assert.deepEqual(terms('9 Januari'), [['9 Januari', 'unknown']]);
  });

  it('returns the keys of synonyms separately from the keys of the word', () => {
    const [demo] = parseQuery('demo', lexicon);
    assert.deepEqual([demo?.keys, demo?.synonymKeys], [[], [keyFor('s', 'unjukrasa')]]);
  });

  it('corrects a typo and returns the correction, except in literal mode', () => {
    const [corrected] = parseQuery('kotabatu', lexicon);
    assert.equal(corrected?.correction, 'Kotabaru');
    assert.equal(parseQuery('kotabatu', lexicon, true)[0]?.kind, 'unknown');
  });

  it('corrects a typo in a word that is known only as a synonym', () => {
    const [demo] = parseQuery('demmo', lexicon);
    assert.deepEqual([demo?.kind, demo?.synonymKeys], ['corrected', [keyFor('s', 'unjukrasa')]]);
  });

  it('recognizes an acronym with points, and a word with 2 for reduplication', () => {
    assert.deepEqual(keys('B.P.N.'), keys('BPN'));
    assert.deepEqual(keys('kelompok2'), keys('kelompok'));
  });

  it('completes an incomplete word', () => {
    assert.deepEqual(terms('penol'), [['penol', 'beginning']]);
  });

  it('returns no terms for an empty query', () => {
    assert.deepEqual(parseQuery('', lexicon), []);
    assert.deepEqual(parseQuery('“”', lexicon), []);
  });
});

describe('normalizeQuery', () => {
  it('replaces curly quotation marks, acronyms with points, and 2 for reduplication', () => {
    assert.equal(normalizeQuery('“unjuk rasa” Jum’at'), '"unjuk rasa" Jum\'at');
    assert.equal(normalizeQuery('C.S.T.O. dan B.P.N'), 'CSTO dan BPN');
    assert.equal(normalizeQuery('isu2 negara²'), 'isu negara');
  });

  it('does not change numbers, formulas and the ends of sentences', () => {
    for (const query of ['8.000', 'CO2', 'G20', 'ditahan. Siapa?']) assert.equal(normalizeQuery(query), query);
  });
});
