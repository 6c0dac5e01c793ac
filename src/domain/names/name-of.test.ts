import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nameOf } from './name-of.ts';

it('nameOf returns the name with an id, and throws on an unknown id', () => {
  const names = [{ id: 'a' }, { id: 'b' }];
  assert.equal(nameOf(names, 'b'), names[1]);
  assert.throws(() => nameOf(names, 'c'), /no name “c”/);
  assert.throws(() => nameOf([], 'a'), /no name “a”/);
});
