import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { sentences } from './sentences.ts';

it('cuts where a sentence ends', () => {
  assert.deepEqual(sentences('Ia datang. Mereka pergi.'), ['Ia datang. ', 'Mereka pergi.']);
});

it('goes on after a question inside a sentence', () => {
  const text = 'Dari mana mereka itu?" tanya sang presiden, tanpa jawaban.';
  assert.deepEqual(sentences(text), [text]);
});

it('goes on after titles, initials and firms', () => {
  for (const text of [
    'Prof. Dr. H. Ahmad pulang.',
    'Menurut PT. Maju, harga Rp. 5.000 naik.',
    'M. Nasir berkata demikian.',
  ]) {
    assert.deepEqual(sentences(text), [text]);
  }
});

it('makes nothing of nothing', () => {
  assert.deepEqual(sentences(''), []);
});

it('loses and adds no character', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sentences(text).join('') === text));
});
