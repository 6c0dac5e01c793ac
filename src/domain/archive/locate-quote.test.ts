import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSentence } from './locate-quote.ts';

const sentences = [{ text: 'Satu kata.' }, { text: 'Dua kata, dua kata.' }];

describe('findSentence', () => {
  it('returns the sentence that contains the quote', () => {
    assert.equal(findSentence(sentences, 'Satu kata'), sentences[0]);
  });

  it('finds no quote that does not occur, or that crosses the end of a sentence', () => {
    assert.equal(findSentence(sentences, 'tiga'), undefined);
    assert.equal(findSentence(sentences, 'kata. Dua'), undefined);
  });

  it('finds no quote that occurs twice in a sentence, or in two sentences', () => {
    assert.equal(findSentence(sentences, 'ua kata'), undefined);
    assert.equal(findSentence(sentences, 'kata'), undefined);
  });
});
