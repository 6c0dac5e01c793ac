import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as dates from './dates.ts';

// scripts/test.ts runs these tests in four time zones. The results must be the same in each.

describe('days', () => {
  it('are formatted in Indonesian', () => {
    assert.equal(dates.longDay('2022-01-10'), 'Senin, 10 Januari 2022');
    assert.equal(dates.plainDay('2022-02-01'), '1 Februari 2022');
    assert.equal(dates.weekday('2022-01-09'), 'Minggu');
    assert.equal(dates.monthName('2022-01'), 'Januari 2022');
  });

  it('have the names of Indonesian months and weekdays', () => {
    assert.deepEqual([dates.monthNames.length, dates.monthNames[0], dates.monthNames[11]], [12, 'Januari', 'Desember']);
    assert.deepEqual([dates.weekdayNames.length, dates.weekdayNames[0], dates.weekdayNames[6]], [7, 'Senin', 'Minggu']);
  });

  it('are numbered from Monday', () => {
    assert.deepEqual(['2022-01-10', '2022-01-16'].map(dates.weekdayNumber), [1, 7]);
  });

  it('are consecutive across months, leap days and days that a zone skipped', () => {
    assert.deepEqual(dates.eachDay('2024-02-28', '2024-03-01'), ['2024-02-28', '2024-02-29', '2024-03-01']);
    // Samoa skipped 30 December 2011, Kiritimati 31 December 1994.
    assert.deepEqual(dates.eachDay('2011-12-29', '2011-12-31'), ['2011-12-29', '2011-12-30', '2011-12-31']);
    assert.deepEqual(dates.eachDay('1994-12-30', '1995-01-01'), ['1994-12-30', '1994-12-31', '1995-01-01']);
    assert.equal(dates.shiftDay('1995-01-01', -1), '1994-12-31');
    assert.deepEqual(dates.eachDay('2022-01-02', '2022-01-01'), []);
    assert.equal(dates.shiftDay('2022-01-01', -1), '2021-12-31');
  });

  it('are counted across days that a zone skips or shortens', () => {
    assert.equal(dates.daysBetween('2022-01-02', '2022-01-02'), 0);
    assert.equal(dates.daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(dates.daysBetween('1994-12-30', '1995-01-01'), 2); // Kiritimati skipped a day
    assert.equal(dates.daysBetween('2022-03-12', '2022-03-14'), 2); // daylight saving time starts in Los Angeles
    assert.equal(dates.daysBetween('2022-01-02', '2021-12-31'), -2);
  });

  it('are grouped by month, empty ones included', () => {
    assert.deepEqual(dates.eachMonth('2021-12-31', '2022-02-01'), ['2021-12', '2022-01', '2022-02']);
    assert.deepEqual(dates.eachMonth('1994-12-31', '1995-01-01'), ['1994-12', '1995-01']);
    assert.deepEqual(dates.eachMonth('2022-01-01', '2022-01-31'), ['2022-01']);
  });

  it('are grouped by week, from Monday to Sunday', () => {
    const february = dates.weeksOfMonth('2022-02');
    assert.deepEqual([february.length, february[0]?.[0], february[4]?.[6]], [5, '2022-01-31', '2022-03-06']);
    assert.ok(february.every((week) => week.length === 7));
    assert.equal(dates.weeksOfMonth('2021-02').length, 4);
    assert.deepEqual(dates.weeksOfMonth('2024-02').at(-1)?.slice(0, 4), [
      '2024-02-26',
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
    ]);
  });
});

describe('moments', () => {
  const published = '2022-01-09T00:30:00+07:00';

  it('are formatted in a named zone', () => {
    assert.equal(dates.formatMoment(published, 'Asia/Jakarta'), 'Minggu, 9 Januari 2022, pukul 00.30 WIB');
    assert.equal(dates.formatMoment(published, 'Asia/Almaty'), 'Sabtu, 8 Januari 2022, pukul 23.30 GMT+6');
  });

  it('have the day of the given zone', () => {
    assert.equal(dates.dayIn(published, 'Asia/Jakarta'), '2022-01-09');
    assert.equal(dates.dayIn(published, 'Europe/Moscow'), '2022-01-08');
  });
});

describe('compareMoments', () => {
  it('sorts by time, not alphabetically, and null last', () => {
    const printed = [null, '2022-01-12T09:01:00+07:00', '2022-01-12T09:30:00+08:00', null];
    assert.deepEqual(printed.toSorted(dates.compareMoments), [
      '2022-01-12T09:30:00+08:00',
      '2022-01-12T09:01:00+07:00',
      null,
      null,
    ]);
    assert.equal(dates.compareMoments(null, null), 0);
  });
});

describe('filingDay', () => {
  it('returns the earliest day, or the latest if no earliest day is known', () => {
    assert.equal(dates.filingDay({ earliest: '2022-01-02', latest: '2022-01-05' }), '2022-01-02');
    assert.equal(dates.filingDay({ earliest: null, latest: '2022-01-07' }), '2022-01-07');
  });

  it('throws on a date without bounds', () => {
    assert.throws(() => dates.filingDay({ earliest: null, latest: null }), /neither an earliest nor a latest day/);
  });
});
