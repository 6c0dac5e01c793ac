import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shortName } from './short-name.ts';

it('returns the shortest printed spelling that is part of the name', () => {
  assert.equal(shortName({ name: 'Budi Santoso', printed: ['Budi Santoso', 'Santoso', 'Pak Budi', 'San'] }), 'Santoso');
  assert.equal(shortName({ name: 'Biro Humas', printed: ['biro humas'] }), 'biro humas');
  assert.equal(shortName({ name: 'Biro Humas', printed: [] }), 'Biro Humas');
});
