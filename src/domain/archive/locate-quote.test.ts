import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceOf } from './locate-quote.ts';

const article = { id: 'laporan', sentences: [{ text: 'Satu kata.' }, { text: 'Dua kata, dua kata.' }] };

describe('sentenceOf', () => {
  it('returns the sentence that contains the quote', () => {
    assert.equal(sentenceOf(article, 'Satu kata'), article.sentences[0]);
  });

  it('throws on a quote that does not occur, or that crosses the end of a sentence', () => {
    assert.throws(() => sentenceOf(article, 'tiga'), /quote not found in laporan: “tiga”/);
    assert.throws(() => sentenceOf(article, 'kata. Dua'), /quote not found/);
  });

  it('throws on a quote that occurs twice in a sentence, or in two sentences', () => {
    assert.throws(() => sentenceOf(article, 'ua kata'), /more than once/);
    assert.throws(() => sentenceOf(article, 'kata'), /more than once/);
  });
});
