import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { once } from './once.ts';

describe('once', () => {
  it('makes a request once for each key, and again after an error', async () => {
    let made = 0;
    const request = once(() => (++made === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(made)));
    await assert.rejects(request('a'), /offline/);
    assert.deepEqual([await request('a'), await request('a')], [2, 2]);
    assert.equal(await request('b'), 3);
  });
});
