import assert from 'node:assert/strict';
import { it } from 'node:test';
import { normalizeQuery } from './tidy.ts';

it('replaces curly quotation marks, acronyms with points, and 2 for reduplication', () => {
  assert.equal(normalizeQuery('“unjuk rasa” Jum’at'), '"unjuk rasa" Jum\'at');
  assert.equal(normalizeQuery('C.S.T.O. dan B.P.N'), 'CSTO dan BPN');
  assert.equal(normalizeQuery('isu2 negara²'), 'isu negara');
});

it('does not change numbers, formulas and the ends of sentences', () => {
  for (const query of ['8.000', 'CO2', 'G20', 'ditahan. Siapa?']) assert.equal(normalizeQuery(query), query);
});
