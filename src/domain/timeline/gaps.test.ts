import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { item } from '#tests/sample-item.ts';
import { gaps } from './gaps.ts';

const event = (edtf: string) => item('event', edtf);

describe('gaps', () => {
  it('returns the days without an event or statement, even if an article appeared', () => {
    assert.deepEqual(gaps([event('2022-01-10'), item('publication', '2022-01-12'), item('statement', '2022-02-10')]), [
      { first: '2022-01-11', last: '2022-02-09' },
    ]);
  });

  it('covers all possible days of an event', () => {
    assert.deepEqual(gaps([event('2022-01-01/2022-01-20'), event('2022-01-05'), event('2022-02-03')]), []);
    assert.equal(gaps([event('2022-01-01/2022-01-20'), event('2022-02-04')]).length, 1);
  });

  it('is not covered by an event of which only the year, or nothing, is known', () => {
    for (const coarse of ['2022', 'XXXX'])
      assert.equal(gaps([event('2022-01-10'), event(coarse), event('2022-02-10')]).length, 1, coarse);
  });

  it('returns no gap for an empty archive, for one day, and for less than 14 days', () => {
    assert.deepEqual(gaps([]), []);
    assert.deepEqual(gaps([event('2022-01-10')]), []);
    assert.deepEqual(gaps([event('2022-01-10'), event('2022-01-24')]), []);
  });
});
