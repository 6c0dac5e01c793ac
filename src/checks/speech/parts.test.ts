import assert from 'node:assert/strict';
import { it } from 'node:test';
import { partFaults } from './parts.ts';

const sentence = 'Ani menuding Budi; banjir itu menewaskan 46 orang, kata Budi.';

const faultsOf = (...quotes: string[]) =>
  partFaults(
    quotes.map((quote) => ({ quote, speaker: 'narasi', mode: 'narasi' })),
    sentence,
  ).map(({ key, message }) => [key, message] as const);

it('accepts parts that occur once and do not overlap', () => {
  assert.deepEqual(faultsOf('menewaskan 46 orang', 'Ani menuding'), []);
});

it('reports words that are not in the sentence', () => {
  const [fault] = faultsOf('Ani menuding', '47 orang');
  assert.deepEqual(fault?.[0], ['parts', 1, 'quote']);
  assert.match(fault[1], /^The sentence does not contain “47 orang”\. Copy/);
});

it('reports words that occur twice in the sentence', () => {
  assert.match(faultsOf('Budi')[0]?.[1] ?? '', /^“Budi” occurs more than once/);
});

it('reports parts that overlap', () => {
  assert.match(faultsOf('banjir itu menewaskan', 'menewaskan 46 orang')[0]?.[1] ?? '', /overlaps the part “banjir itu/);
});

it('reports a part that is the whole sentence, and one without words', () => {
  assert.match(faultsOf(sentence.slice(0, -1))[0]?.[1] ?? '', /^This part is the whole sentence/);
  assert.match(faultsOf(';')[0]?.[1] ?? '', /has no words/);
});
