import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordCount } from './word-count.ts';

describe('wordCount', () => {
  it('counts what stands between spaces; a doubled word is one, a dash alone none', () => {
    assert.equal(wordCount([{ text: 'Kata-kata itu - 8 ribu.' }, { text: 'Lagi' }]), 5);
  });

  it('of nothing is 0', () => {
    assert.equal(wordCount([]), 0);
  });
});
