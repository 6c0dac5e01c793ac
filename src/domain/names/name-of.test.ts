import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nameOf } from './name-of.ts';

it('finds the name with an id, and refuses an id that no name has', () => {
  const names = [{ id: 'a' }, { id: 'b' }];
  assert.equal(nameOf(names, 'b'), names[1]);
  assert.throws(() => nameOf(names, 'c'), /no name “c”/);
  assert.throws(() => nameOf([], 'a'), /no name “a”/);
});
