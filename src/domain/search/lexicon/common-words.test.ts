import assert from 'node:assert/strict';
import { it } from 'node:test';
import { commonWordsLike } from './common-words.ts';

it('returns the common words that a search would correct or complete to a known word', () => {
  assert.ok(commonWordsLike(['ruang'], new Set()).includes('uang'));
  assert.ok(commonWordsLike(['balik'], new Set()).includes('bali'));
  assert.ok(commonWordsLike(['pemulihan'], new Set()).includes('pemilihan'));
});

it('returns neither typos, nor words that are alike only by chance, nor other spellings of a person’s name', () => {
  assert.deepEqual(commonWordsLike(['kerusuhan'], new Set()), []);
  assert.ok(!commonWordsLike(['ruang'], new Set()).includes('rumah'));
  assert.ok(commonWordsLike(['rahmon'], new Set()).includes('rahman'));
  assert.deepEqual(commonWordsLike(['rahmon'], new Set(['rahmon'])), []);
});

it('finds a common word whose letters are those of a known word in another order', () => {
  assert.ok(commonWordsLike(['korban'], new Set()).includes('karbon'));
});
