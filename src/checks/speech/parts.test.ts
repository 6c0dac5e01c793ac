import assert from 'node:assert/strict';
import { it } from 'node:test';
import { partViolation } from './parts.ts';

const sentence = 'Ani menuding Budi; banjir itu menewaskan 46 orang, kata Budi.';

/** What is wrong with each part of the sentence. */
const violations = (...quotes: string[]) =>
  quotes.map((quote, index) => partViolation(quote, sentence, quotes.slice(0, index)) ?? '');

it('accepts parts that occur once and do not overlap', () => {
  assert.deepEqual(violations('menewaskan 46 orang', 'Ani menuding'), ['', '']);
});

it('reports words that are not in the sentence', () => {
  const [first, second] = violations('Ani menuding', '47 orang');
  assert.equal(first, '');
  assert.match(second ?? '', /^The sentence does not contain “47 orang”\. Copy/);
});

it('reports words that occur twice in the sentence', () => {
  assert.match(violations('Budi')[0] ?? '', /^“Budi” occurs more than once/);
});

it('reports parts that overlap', () => {
  assert.match(violations('banjir itu menewaskan', 'menewaskan 46 orang')[1] ?? '', /overlaps the part “banjir itu/);
});

it('reports a part that is the whole sentence, and one without words', () => {
  assert.match(violations(sentence.slice(0, -1))[0] ?? '', /^This part is the whole sentence/);
  assert.match(violations(';')[0] ?? '', /has no words/);
});
