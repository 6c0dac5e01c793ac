import assert from 'node:assert/strict';
import { it } from 'node:test';
import { editDistance } from './edit-distance.ts';

it('counts a deletion, an insertion, a substitution and a transposition as 1', () => {
  assert.equal(editDistance('pasukan', 'pasukn', 2), 1);
  assert.equal(editDistance('pasukan', 'passukan', 2), 1);
  assert.equal(editDistance('pasukan', 'pasuken', 2), 1);
  assert.equal(editDistance('pasukan', 'paskuan', 2), 1);
  assert.equal(editDistance('', '', 2), 0);
});

it('returns limit + 1 for any greater distance', () => {
  assert.equal(editDistance('pasukan', 'kremlin', 2), 3);
});
