import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axis, extent } from './axis.ts';

const across = axis({ earliest: '2022-01-01', latest: '2022-01-10' }, [100, 200]);

describe('axis', () => {
  it('gives every day a column between its two places', () => {
    assert.equal(across.days.length, 10);
    assert.deepEqual([across.start('2022-01-01'), across.end('2022-01-01'), across.end('2022-01-10')], [100, 110, 200]);
  });

  it('keeps a day outside the period at its nearest edge', () => {
    assert.deepEqual([across.start('2021-12-01'), across.end('2021-12-01')], [100, 100]);
    assert.deepEqual([across.start('2022-03-01'), across.end('2022-03-01')], [200, 200]);
  });
});

describe('extent', () => {
  const of = (earliest: string | null, latest: string | null) => extent(across, { earliest, latest });

  it('is the middle of a day, and a bar over the days of a range', () => {
    assert.deepEqual(of('2022-01-03', '2022-01-03'), { x: 125, bar: null, open: null });
    assert.deepEqual(of('2022-01-02', '2022-01-03'), { x: 120, bar: { from: 110, to: 130 }, open: null });
  });

  it('stands at the known end where the other is open', () => {
    assert.deepEqual(of(null, '2022-01-03'), { x: 125, bar: null, open: 'start' });
    assert.deepEqual(of('2022-01-03', null), { x: 125, bar: null, open: 'end' });
    assert.throws(() => of(null, null), /without any day/);
  });

  it('draws what came after the period at its end, not on its first day', () => {
    assert.equal(of('2022-02-10', '2022-02-10').x, 200);
    assert.equal(of('2022-02-10', null).x, 200);
  });
});
