import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighbours } from './neighbours.ts';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('neighbours', () => {
  it('gives what stands before and after', () => {
    assert.deepEqual(neighbours(items, { id: 'b' }), { previous: { id: 'a' }, next: { id: 'c' } });
  });

  it('gives nothing beyond an end, or for what is not in the list', () => {
    assert.deepEqual(neighbours(items, { id: 'a' }), { previous: undefined, next: { id: 'b' } });
    assert.deepEqual(neighbours(items, { id: 'c' }), { previous: { id: 'b' }, next: undefined });
    assert.deepEqual(neighbours(items, { id: 'x' }), { previous: undefined, next: undefined });
  });
});
