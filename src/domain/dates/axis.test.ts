import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axis, axisPosition } from './axis.ts';

const tenDays = axis({ earliest: '2022-01-01', latest: '2022-01-10' }, [100, 200]);

describe('axis', () => {
  it('divides its range into one column for each day', () => {
    assert.equal(tenDays.length, 10);
    assert.deepEqual(
      [tenDays.start('2022-01-01'), tenDays.end('2022-01-01'), tenDays.end('2022-01-10')],
      [100, 110, 200],
    );
  });

  it('positions a day outside the period at the nearest edge', () => {
    assert.deepEqual([tenDays.start('2021-12-01'), tenDays.end('2021-12-01')], [100, 100]);
    assert.deepEqual([tenDays.start('2022-03-01'), tenDays.end('2022-03-01')], [200, 200]);
  });
});

describe('axisPosition', () => {
  const of = (earliest: string | null, latest: string | null) => axisPosition(tenDays, { earliest, latest });

  it('returns the middle of a day, and a bar over the days of a range', () => {
    assert.deepEqual(of('2022-01-03', '2022-01-03'), { x: 125, bar: null, open: null });
    assert.deepEqual(of('2022-01-02', '2022-01-03'), { x: 120, bar: { from: 110, to: 130 }, open: null });
  });

  it('returns the middle of the known bound if the other is open', () => {
    assert.deepEqual(of(null, '2022-01-03'), { x: 125, bar: null, open: 'start' });
    assert.deepEqual(of('2022-01-03', null), { x: 125, bar: null, open: 'end' });
  });

  it('throws on a date without bounds', () => {
    assert.throws(() => of(null, null), /neither an earliest nor a latest day/);
  });

  it('positions a date after the period at the end of the axis', () => {
    assert.equal(of('2022-02-10', '2022-02-10').x, 200);
    assert.equal(of('2022-02-10', null).x, 200);
  });
});
