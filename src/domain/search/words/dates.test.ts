import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthNames, weekdayNames } from '#domain/dates/dates.ts';
import { dateEntries, entriesWithin, entryRange, isWithin } from './date-tokens.ts';
import { datesIn, queryDates, timesIn } from './dates.ts';
import { isCalendarWord, monthWords, weekdays } from './months.ts';

describe('datesIn', () => {
  for (const [text, date] of [
    ['7 Januari 2022', '2022-01-07'],
    ['pada Jumat (7/1)', '01-07'],
    ['Jumat 7 Januari', '01-07'],
    ['8/1/2022', '2022-01-08'],
    ['09 Pebruari 2022', '2022-02-09'],
    ['2022-01-10', '2022-01-10'],
    ['2022/01/10', '2022-01-10'],
    ['17 Agt 2021', '2021-08-17'],
    ['5.1.2022', '2022-01-05'],
    ['10 October 2022', '2022-10-10'],
    ['January 10, 2022', '2022-01-10'],
    ['Jan 10 2022', '2022-01-10'],
    ['Januari 5', '01-05'],
    ['Januari 2022', '2022-01'],
    ['bulan Februari lalu', '02'],
    ['tahun 1998', '1998'],
  ] as const) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(
        datesIn(text).map((found) => found.date),
        [date],
      );
    });
  }

  it('returns the position of the date, with its weekday and brackets', () => {
    const [found] = datesIn('tiba Jumat (7/1) lalu');
    assert.equal('tiba Jumat (7/1) lalu'.slice(found?.start, found?.end), 'Jumat (7/1)');
  });

  it('returns no date for empty text, impossible dates, other numbers and English words', () => {
    for (const text of ['', '32 Januari dan 5/13', '81 tahun, 8.000 orang', 'they may march', '2000 orang'])
      assert.deepEqual(
        datesIn(text).filter(({ date }) => date !== '01'),
        [],
        text,
      );
  });
});

describe('queryDates', () => {
  for (const [query, from, to] of [
    ['01/2022', '2022-01-01', '2022-01-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['pada awal bulan januari 2022', '2022-01-01', '2022-01-15'],
    ['mid January', '01-11', '01-20'],
    ['sejak akhir januari', '01-16', '12-31'],
    ['pertengahan tahun 2022', '2022-05-01', '2022-08-31'],
    ['februari', '02-01', '02-31'],
    ['feb', '02-01', '02-31'],
    ['6–8 Januari', '01-06', '01-08'],
    ['5 sampai 10 januari 2022', '2022-01-05', '2022-01-10'],
    ['antara 6 dan 8 januari', '01-06', '01-08'],
    ['28 Januari sampai 3 Februari 2022', '2022-01-28', '2022-02-03'],
    ['sebelum 10 januari 2022', '0000-01-01', '2022-01-1/'],
    ['sejak 10 Januari 2022', '2022-01-10', '9999-12-31'],
    ['setelah Januari 2022', '2022-01-31~', '9999-12-31'],
  ] as const) {
    it(`reads “${query}”`, () => {
      assert.deepEqual(
        queryDates(query).map((date) => [date.from, date.to, date.start]),
        [[from, to, 0]],
      );
    });
  }

  it('reads a number of things as no year', () => {
    assert.deepEqual(queryDates('2000 orang'), []);
  });
});

describe('timesIn', () => {
  it('reads clock times, and no other numbers', () => {
    const times = (text: string): string[] => timesIn(text).map(({ time }) => time);
    assert.deepEqual(times('00:30, pukul 9.01 dan 09.02 WIB'), ['0030', '0901', '0902']);
    assert.deepEqual(times('8.00 persen, 25:00, 8.000, 09.01'), []);
    assert.deepEqual(
      timesIn('09.01', true).map(({ time }) => time),
      ['0901'],
    );
  });
});

describe('the entries of dates', () => {
  it('find a day by its month and year, with or without a year', () => {
    assert.deepEqual(dateEntries('2022-01-10'), ['d2022', 'd202201', 'd20220110', 'e01', 'e0110']);
    assert.deepEqual(dateEntries('01'), ['e01']);
  });

  it('within a span are whole years and months, and the remaining days', () => {
    const entries = ['2021-12-30', '2022-01-05', '2022-02-02', '2022-02-20'].flatMap(dateEntries).toSorted();
    const within = (from: string, to: string): string[] => entriesWithin({ from, to }, [...new Set(entries)]);
    assert.deepEqual(within('2022-01-01', '2022-12-31'), ['d2022']);
    assert.deepEqual(within('2022-01-01', '2022-02-10'), ['d202201', 'd20220202']);
    assert.deepEqual(within('01-01', '01-31'), ['e01']);
    assert.deepEqual(within('2023-01-01', '2023-01-31'), []);
  });

  it('are sorted between the ends of a range', () => {
    const [first, last] = entryRange({ from: '2022-01-05', to: '2022-02-02' });
    assert.ok(first <= 'd202201' && 'd20220202' <= last);
  });

  it('are in a span only if all their days are', () => {
    const month = { from: '2022-01-01', to: '2022-01-31' };
    assert.ok(isWithin({ from: '2022-01-05', to: '2022-01-05' }, month));
    assert.ok(isWithin({ from: '2022-01-05', to: '2022-01-05' }, { from: '01-05', to: '01-05' }));
    assert.ok(!isWithin(month, { from: '2022-01-05', to: '2022-01-05' }));
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

  it('are calendar words', () => {
    assert.ok(['selasa', 'januari', 'tuesday'].every(isCalendarWord));
    assert.ok(!isCalendarWord('selama'));
  });
});
