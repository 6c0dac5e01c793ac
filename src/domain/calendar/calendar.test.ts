import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { previousAndNext, cell, datePages, months, weeks, years } from './calendar.ts';
import type { TimelineItem } from '#domain/timeline/timeline-items.ts';

describe('weeks', () => {
  it('begins on Monday and keeps the days of the month alone', () => {
    const january = weeks('2022-01', []);
    assert.deepEqual(
      january[0]?.map((day) => day?.day ?? null),
      [null, null, null, null, null, '2022-01-01', '2022-01-02'],
    );
    assert.equal(january.length, 6);
    assert.ok(january.every((week) => week.length === 7));
    assert.equal(january.flat().filter((day) => day !== null).length, 31);
  });

  it('fits a month of four whole weeks without an empty one', () => {
    assert.equal(weeks('2021-02', []).length, 4);
  });
});

describe('cell', () => {
  const dated = [
    { kind: 'event', when: { edtf: '2022-01-05', earliest: '2022-01-05', latest: '2022-01-05' } },
    { kind: 'statement', when: { edtf: '2022-01-05', earliest: '2022-01-05', latest: '2022-01-05' } },
    { kind: 'event', when: { edtf: '2022-01-02~/2022-01-09~', earliest: '2022-01-02', latest: '2022-01-09' } },
    { kind: 'publication', when: { edtf: '[2022-01-05..]', earliest: '2022-01-05', latest: null } },
    { kind: 'statement', when: { edtf: '2022-01-06/2022-01-07', earliest: '2022-01-06', latest: '2022-01-07' } },
  ] as TimelineItem[];

  it('counts what stands on the day by kind, and apart from it what may', () => {
    const { counts, possible } = cell('2022-01-05', dated);
    assert.deepEqual(counts, { event: 1, statement: 1, publication: 0 });
    assert.equal(possible, 2);
  });

  it('counts a sure range on each of its days, and an open end at its known end alone', () => {
    const found = ['2022-01-06', '2022-01-07'].map((day) => cell(day, dated));
    assert.deepEqual(
      found.map(({ counts, possible }) => [counts.statement, possible]),
      [
        [1, 1],
        [1, 1],
      ],
    );
  });

  it('counts nothing on an empty day', () => {
    assert.deepEqual(cell('2022-01-20', []).counts, { event: 0, statement: 0, publication: 0 });
  });
});

describe('months and years', () => {
  it('run from the first day to the last, empty ones too', () => {
    assert.deepEqual(months(['2022-03-01', '2021-12-31']), ['2021-12', '2022-01', '2022-02', '2022-03']);
    assert.deepEqual(years(['2022-03-01', '2021-12-31', '2022-01-01']), ['2021', '2022']);
    assert.deepEqual(months([]), []);
    assert.deepEqual(datePages(['2022-01-31']), ['2022', '2022-01', '2022-01-31']);
  });
});

describe('around', () => {
  it('gives what comes before and after, also of what is not in the list', () => {
    assert.deepEqual(previousAndNext(['a', 'c', 'e'], 'c'), { previous: 'a', next: 'e' });
    assert.deepEqual(previousAndNext(['a', 'c', 'e'], 'd'), { previous: 'c', next: 'e' });
    assert.deepEqual(previousAndNext([], 'a'), { previous: undefined, next: undefined });
  });
});
