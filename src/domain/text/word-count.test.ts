import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingTime, wordCount } from './word-count.ts';

describe('wordCount', () => {
  it('counts a reduplicated word as one word, and a dash as none', () => {
    assert.equal(wordCount([{ text: 'Kata-kata itu - 8 ribu.' }, { text: 'Lagi' }]), 5);
  });

  it('is 0 for no sentences', () => {
    assert.equal(wordCount([]), 0);
  });
});

describe('readingTime', () => {
  it('is the number of minutes for 200 words a minute, at least 1', () => {
    const minutes = [0, 1, 299, 301, 50_000].map((words) => readingTime([{ text: 'kata '.repeat(words) }]));
    assert.deepEqual(minutes, [1, 1, 1, 2, 250]);
  });
});
