import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { calendarPeriods } from './calendar-periods.ts';

const periods = (edtf: string) => calendarPeriods({ edtf, ...(edtfBounds(edtf) ?? { earliest: null, latest: null }) });

describe('calendarPeriods', () => {
  it('returns the day, month or year that the label names', () => {
    assert.deepEqual(periods('2022-01-09T00:30:00+07:00'), ['2022-01-09']);
    assert.deepEqual(periods('2022-01~'), ['2022-01']);
    assert.deepEqual(periods('1998'), ['1998']);
  });

  it('returns each day of a range of at most 31 days, certain or not', () => {
    assert.deepEqual(periods('2021-12-31/2022-01-01'), ['2021-12-31', '2022-01-01']);
    assert.equal(periods('[2022-01-01..2022-01-31]').length, 31);
  });

  it('returns the ends of a longer or coarser range, and the known bound of an open date', () => {
    assert.deepEqual(periods('2022-01-01/2022-02-01'), ['2022-01-01', '2022-02-01']);
    assert.deepEqual(periods('2022-01/2022-03-05'), ['2022-01', '2022-03-05']);
    assert.deepEqual(periods('199X'), ['1990', '1999']);
    assert.deepEqual(periods('[..2022-01-07]'), ['2022-01-07']);
    assert.deepEqual(periods('XXXX'), []);
  });
});
