import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { once } from './once.ts';

describe('once', () => {
  it('makes a request once for each key, and again after an error', async () => {
    const requests = new Map<string, Promise<number>>();
    let made = 0;
    const request = () => (++made === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(made));
    await assert.rejects(once(requests, 'a', request), /offline/);
    assert.deepEqual([await once(requests, 'a', request), await once(requests, 'a', request)], [2, 2]);
    assert.equal(await once(requests, 'b', request), 3);
  });
});
