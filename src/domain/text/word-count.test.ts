import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordCount } from './word-count.ts';

describe('wordCount', () => {
  it('counts a reduplicated word as one word, and a dash as none', () => {
    assert.equal(wordCount([{ text: 'Kata-kata itu - 8 ribu.' }, { text: 'Lagi' }]), 5);
  });

  it('is 0 for no sentences', () => {
    assert.equal(wordCount([]), 0);
  });
});
