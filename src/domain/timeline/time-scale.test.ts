import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateMark, endOf, startOf } from './time-scale.ts';

const scale = [
  { first: '2022-01-01', last: '2022-01-10', from: 0, to: 50 },
  { first: '2022-02-01', last: '2022-02-05', from: 60, to: 100 },
];

describe('startOf', () => {
  it('gives every day of a stretch a column of the same width', () => {
    assert.deepEqual(
      ['2022-01-01', '2022-01-02', '2022-02-05'].map((day) => [startOf(scale, day), endOf(scale, day)]),
      [
        [0, 5],
        [5, 10],
        [92, 100],
      ],
    );
  });

  it('returns the nearest end for a day outside all stretches', () => {
    assert.deepEqual([startOf(scale, '2021-12-01'), endOf(scale, '2021-12-01')], [0, 0]);
    assert.deepEqual([startOf(scale, '2022-03-01'), endOf(scale, '2022-03-01')], [100, 100]);
  });
});

describe('dateMark', () => {
  const of = (earliest: string | null, latest: string | null, day?: string) => {
    const { x, from, to, open } = dateMark(scale, { edtf: '', earliest, latest }, 2, day);
    return [x, from, to, open];
  };

  it('returns the middle of a day, and the extent of a range', () => {
    assert.deepEqual(of('2022-01-03', '2022-01-03'), [12.5, 10, 15, null]);
    assert.deepEqual(of('2022-01-02', '2022-01-03'), [null, 5, 15, null]);
  });

  it('extends an open end by a number of days', () => {
    assert.deepEqual(of(null, '2022-01-03'), [null, 0, 15, 'start']);
    assert.deepEqual(of('2022-01-03', null), [null, 10, 25, 'end']);
  });

  it('puts an unknown date before a day', () => {
    assert.deepEqual(of(null, null, '2022-01-04'), [null, 5, 20, 'start']);
  });
});
