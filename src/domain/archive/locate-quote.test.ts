import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sentenceOf } from './locate-quote.ts';

const article = { id: 'laporan', sentences: [{ text: 'Satu kata.' }, { text: 'Dua kata, dua kata.' }] };

it('finds the one sentence of a quote', () => {
  assert.equal(sentenceOf(article, 'Satu kata'), article.sentences[0]);
});

it('refuses a quote that is nowhere, twice in a sentence, in two sentences, or over an end', () => {
  assert.throws(() => sentenceOf(article, 'tiga'), /stands in no sentence of laporan/);
  assert.throws(() => sentenceOf(article, 'ua kata'), /more than once/);
  assert.throws(() => sentenceOf(article, 'kata'), /more than once/);
  assert.throws(() => sentenceOf(article, 'kata. Dua'), /stands in no sentence/);
});
