import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from './article.ts';
import { findSentence, locateQuote } from './locate-quote.ts';

const sentences = [{ text: 'Satu kata.' }, { text: 'Dua kata, dua kata.' }];

it('names the article and the quote when no single sentence contains it', () => {
  const articles = [{ id: 'laporan', sentences }] as Article[];
  assert.throws(() => locateQuote(articles, { article: 'laporan', quote: 'kata' }), /“kata” once in laporan/);
  assert.throws(() => locateQuote(articles, { article: 'berita', quote: 'kata' }), /unknown article “berita”/);
});

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
