import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keyFor } from './key.ts';
import { numbersIn } from './numbers.ts';
import { wordsIn } from './words.ts';

const read = (text: string): string[] =>
  numbersIn(wordsIn(text)).map(({ key, start, end }) => `${key} ${text.slice(start, end)}`);

it('returns the same key for digits, digits with a scale word, and number words', () => {
  assert.deepEqual(read('8.000 orang'), [`${keyFor(8000)} 8.000`]);
  assert.deepEqual(read('8 ribu orang'), [`${keyFor(8)} 8`, `${keyFor(8000)} 8 ribu`]);
  assert.deepEqual(read('delapan ribu orang'), [`${keyFor(8000)} delapan ribu`]);
  assert.deepEqual(read('Seratus enam puluh'), [`${keyFor(160)} Seratus enam puluh`]);
  assert.deepEqual(read('dua belas juta tiga ratus ribu'), [`${keyFor(12_300_000)} dua belas juta tiga ratus ribu`]);
  assert.deepEqual(read('2,5 juta'), [`${keyFor(2, 5)} 2,5`, `${keyFor(2_500_000)} 2,5 juta`]);
});

it('returns adjacent numbers separately and no key for vague amounts', () => {
  assert.deepEqual(read('dua tiga'), [`${keyFor(2)} dua`, `${keyFor(3)} tiga`]);
  assert.deepEqual(read('salah satu dari ribuan, puluhan'), []);
  assert.deepEqual(read('constructor dan dua constructor'), [`${keyFor(2)} dua`]);
});
