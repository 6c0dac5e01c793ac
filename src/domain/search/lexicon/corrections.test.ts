import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctionsOf } from './corrections.ts';

const words = ['pasukan', 'posisi', 'selama', 'ekonomi', 'internal', 'umum', 'unjuk', 'untuk', 'kata', 'februari'];
const known = new Map(words.map((word) => [word, 0]));
const correct = (word: string) => {
  const [best] = correctionsOf(word, known);
  return best && `${best.word}${best.isSlip ? '' : '?'}`;
};

describe('correctionsOf', () => {
  it('explains a lost, added, swapped or neighbouring letter as a slip', () => {
    assert.equal(correct('pasukn'), 'pasukan');
    assert.equal(correct('passukan'), 'pasukan');
    assert.equal(correct('paskuan'), 'pasukan');
    assert.equal(correct('pasykan'), 'pasukan');
    assert.equal(correct('ekomoni'), 'ekonomi');
  });

  it('only offers a word with another letter or with two errors', () => {
    assert.equal(correct('polisi'), 'posisi?');
    assert.equal(correct('umur'), 'umum?');
    assert.equal(correct('internet'), 'internal?');
  });

  it('never leads to a stop word, a word of questions or a month, and never corrects a weekday', () => {
    assert.equal(correct('untok'), undefined);
    assert.equal(correct('kota'), undefined);
    assert.equal(correct('febuari'), undefined);
    assert.equal(correct('selasa'), undefined);
  });

  it('returns nothing for short words, numbers, and words that are far from all others', () => {
    for (const word of ['di', '2022', 'blair', '']) assert.equal(correct(word), undefined, word);
  });

  it('returns all words that are about as likely, and not those that are much less likely', () => {
    const likely = (typed: string, besar: number) =>
      correctionsOf(typed, new Map(Object.entries({ besar, pasar: 0 }))).map(({ word }) => word);
    assert.deepEqual(likely('oasar', 0), ['pasar']);
    assert.deepEqual(likely('basar', 0), ['besar']);
    assert.deepEqual(likely('pesar', 0), ['pasar']);
    assert.deepEqual(likely('pesar', 6), ['besar', 'pasar']);
  });
});
