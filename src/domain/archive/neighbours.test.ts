import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighbours } from './neighbours.ts';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('neighbours', () => {
  it('returns the items before and after', () => {
    assert.deepEqual(neighbours(items, { id: 'b' }), { previous: { id: 'a' }, next: { id: 'c' } });
  });

  it('returns undefined at an end of the list, or for an item that is not in it', () => {
    assert.deepEqual(neighbours(items, { id: 'a' }), { previous: undefined, next: { id: 'b' } });
    assert.deepEqual(neighbours(items, { id: 'c' }), { previous: { id: 'b' }, next: undefined });
    assert.deepEqual(neighbours(items, { id: 'x' }), { previous: undefined, next: undefined });
  });
});
