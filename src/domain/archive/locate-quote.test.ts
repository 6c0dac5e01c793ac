import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceContaining } from './locate-quote.ts';

const article = { id: 'laporan', sentences: [{ text: 'Satu kata.' }, { text: 'Dua kata, dua kata.' }] };

describe('sentenceContaining', () => {
  it('returns the sentence that contains the quote', () => {
    assert.equal(sentenceContaining(article, 'Satu kata'), article.sentences[0]);
  });

  it('throws on a quote that does not occur, or that crosses the end of a sentence', () => {
    assert.throws(() => sentenceContaining(article, 'tiga'), /quote not found in laporan: “tiga”/);
    assert.throws(() => sentenceContaining(article, 'kata. Dua'), /quote not found/);
  });

  it('throws on a quote that occurs twice in a sentence, or in two sentences', () => {
    assert.throws(() => sentenceContaining(article, 'ua kata'), /more than once/);
    assert.throws(() => sentenceContaining(article, 'kata'), /more than once/);
  });
});
