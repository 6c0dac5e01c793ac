import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { previousAndNextPeriod, calendarCell, periodsWithPage, months, calendarWeeks, years } from './calendar.ts';
import type { TimelineItem } from '#domain/timeline/timeline-items.ts';

describe('calendarWeeks', () => {
  it('starts on Monday and contains only the days of the month', () => {
    const january = calendarWeeks('2022-01', []);
    assert.deepEqual(
      january[0]?.map((day) => day?.day ?? null),
      [null, null, null, null, null, '2022-01-01', '2022-01-02'],
    );
    assert.equal(january.length, 6);
    assert.ok(january.every((week) => week.length === 7));
    assert.equal(january.flat().filter((day) => day !== null).length, 31);
  });

  it('returns no empty week for a month of exactly four weeks', () => {
    assert.equal(calendarWeeks('2021-02', []).length, 4);
  });
});

describe('calendarCell', () => {
  const items = [
    { kind: 'event', when: { edtf: '2022-01-05', earliest: '2022-01-05', latest: '2022-01-05' } },
    { kind: 'statement', when: { edtf: '2022-01-05', earliest: '2022-01-05', latest: '2022-01-05' } },
    { kind: 'event', when: { edtf: '2022-01-02~/2022-01-09~', earliest: '2022-01-02', latest: '2022-01-09' } },
    { kind: 'publication', when: { edtf: '[2022-01-05..]', earliest: '2022-01-05', latest: null } },
    { kind: 'statement', when: { edtf: '2022-01-06/2022-01-07', earliest: '2022-01-06', latest: '2022-01-07' } },
  ] as TimelineItem[];

  it('counts items that fall on the day by kind, and items that may fall on it separately', () => {
    const { counts, possible } = calendarCell('2022-01-05', items);
    assert.deepEqual(counts, { event: 1, statement: 1, publication: 0 });
    assert.equal(possible, 2);
  });

  it('counts a certain range on each of its days, and a date with an open bound only on its known bound', () => {
    const cells = ['2022-01-06', '2022-01-07'].map((day) => calendarCell(day, items));
    assert.deepEqual(
      cells.map(({ counts, possible }) => [counts.statement, possible]),
      [
        [1, 1],
        [1, 1],
      ],
    );
  });

  it('counts nothing on an empty day', () => {
    assert.deepEqual(calendarCell('2022-01-20', []).counts, { event: 0, statement: 0, publication: 0 });
  });
});

describe('months, years and periodsWithPage', () => {
  it('return the periods from the earliest day to the latest, with empty months', () => {
    assert.deepEqual(months(['2022-03-01', '2021-12-31']), ['2021-12', '2022-01', '2022-02', '2022-03']);
    assert.deepEqual(years(['2022-03-01', '2021-12-31', '2022-01-01']), ['2021', '2022']);
    assert.deepEqual(months([]), []);
    assert.deepEqual(periodsWithPage(['2022-01-31']), ['2022', '2022-01', '2022-01-31']);
  });
});

describe('previousAndNextPeriod', () => {
  it('returns the neighbours of a value, even if it is not in the list', () => {
    assert.deepEqual(previousAndNextPeriod(['a', 'c', 'e'], 'c'), { previous: 'a', next: 'e' });
    assert.deepEqual(previousAndNextPeriod(['a', 'c', 'e'], 'd'), { previous: 'c', next: 'e' });
    assert.deepEqual(previousAndNextPeriod([], 'a'), { previous: undefined, next: undefined });
  });
});
