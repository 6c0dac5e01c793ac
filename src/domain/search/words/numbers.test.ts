import assert from 'node:assert/strict';
import { it } from 'node:test';
import { numbersIn } from './numbers.ts';
import { wordsIn } from './words.ts';

const read = (text: string): string[] =>
  numbersIn(wordsIn(text)).map(({ value, start, end }) => `${value} ${text.slice(start, end)}`);

it('returns the same value for digits, digits with a scale word, and number words', () => {
  assert.deepEqual(read('8.000 orang'), ['8000 8.000']);
  assert.deepEqual(read('8,000 people'), ['8000 8,000']);
  assert.deepEqual(read('8 ribu orang'), ['8 8', '8000 8 ribu']);
  assert.deepEqual(read('delapan ribu orang'), ['8000 delapan ribu']);
  assert.deepEqual(read('Seratus enam puluh'), ['160 Seratus enam puluh']);
  assert.deepEqual(read('dua belas juta tiga ratus ribu'), ['12300000 dua belas juta tiga ratus ribu']);
  assert.deepEqual(read('2,5 juta'), ['2.5 2,5', '2500000 2,5 juta']);
});

it('returns adjacent numbers separately and none for vague amounts', () => {
  assert.deepEqual(read('dua tiga'), ['2 dua', '3 tiga']);
  assert.deepEqual(read('salah satu dari ribuan, puluhan'), []);
  assert.deepEqual(read('constructor dan dua constructor'), ['2 dua']);
});
