import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthNames, weekdayNames } from '#domain/dates/dates.ts';
import { dateKeys, monthWords, weekdays, writtenDates } from './dates.ts';
import { keyFor } from './key.ts';

describe('writtenDates', () => {
  for (const [text, date] of [
    ['7 Januari 2022', { day: 7, month: 1, year: 2022 }],
    ['pada Jumat (7/1)', { day: 7, month: 1, year: undefined }],
    ['Jumat 7 Januari', { day: 7, month: 1, year: undefined }],
    ['8/1/2022', { day: 8, month: 1, year: 2022 }],
    ['09 Pebruari 2022', { day: 9, month: 2, year: 2022 }],
    ['2022-01-10', { day: 10, month: 1, year: 2022 }],
    ['17 Agt 2021', { day: 17, month: 8, year: 2021 }],
    ['5.1.2022', { day: 5, month: 1, year: 2022 }],
    ['10 October 2022', { day: 10, month: 10, year: 2022 }],
  ] as const) {
    it(`reads “${text}”`, () => {
      const [found] = writtenDates(text);
      assert.deepEqual(found && { day: found.day, month: found.month, year: found.year }, date);
    });
  }

  it('reads a month with its year', () => {
    assert.deepEqual(
      writtenDates('Januari 2022').map(({ month, year }) => [month, year]),
      [[1, 2022]],
    );
  });

  it('returns the position of the date', () => {
    const [found] = writtenDates('tiba (7/1) lalu');
    assert.equal('tiba (7/1) lalu'.slice(found?.start, found?.end), '7/1)');
  });

  it('returns no date for empty text, impossible dates and other numbers', () => {
    assert.deepEqual(writtenDates(''), []);
    assert.deepEqual(writtenDates('32 Januari dan 5/13'), []);
    assert.deepEqual(writtenDates('81 tahun, 8.000 orang'), []);
  });
});

describe('months and weekdays', () => {
  it('have the same names as in date-fns', () => {
    assert.deepEqual(
      monthWords,
      monthNames.map((month) => month.toLowerCase()),
    );
    for (const day of weekdayNames) assert.match(day, new RegExp(`^(?:${weekdays})$`, 'i'));
  });
});

describe('dateKeys', () => {
  it('returns the key of the day without and with its year', () => {
    assert.deepEqual(dateKeys({ day: 7, month: 1, year: 2022 }), [keyFor('d0107'), keyFor('d20220107')]);
    assert.deepEqual(dateKeys({ day: 7, month: 1 }), [keyFor('d0107')]);
  });
});
