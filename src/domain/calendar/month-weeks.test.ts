import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { calendarIndex } from './calendar-index.ts';
import { monthWeeks } from './month-weeks.ts';

const calendarOf = (...events: [kind: string, edtf: string][]) =>
  calendarIndex({
    events: events.map(([kind, edtf], index) => {
      const bounds = edtfBounds(edtf);
      const day = bounds?.earliest ?? bounds?.latest;
      return { kind, id: String(index), day, relations: [], when: { edtf, ...bounds } };
    }),
    articles: [],
  } as unknown as Archive);

const weeksOf = (calendar: ReturnType<typeof calendarIndex>, month: string) =>
  calendar.periods.filter(({ period }) => period === month).flatMap(monthWeeks);

const cellsOf = (calendar: ReturnType<typeof calendarIndex>, month: string) =>
  weeksOf(calendar, month).flatMap((week) => week.flatMap((cell) => cell ?? []));

describe('monthWeeks', () => {
  it('starts on Monday and contains only the days of the month', () => {
    const calendar = calendarOf(['event', '2022-01-05'], ['event', '2021-02-01']);
    const january = weeksOf(calendar, '2022-01');
    assert.deepEqual(
      january[0]?.map((cell) => cell?.day ?? null),
      [null, null, null, null, null, '2022-01-01', '2022-01-02'],
    );
    assert.equal(january.length, 6);
    assert.ok(january.every((week) => week.length === 7));
    assert.equal(cellsOf(calendar, '2022-01').length, 31);
    assert.equal(weeksOf(calendar, '2021-02').length, 4);
  });

  it('counts by kind what is certain to fall on each day, apart from what may fall on it', () => {
    const calendar = calendarOf(
      ['event', '2022-01-05'],
      ['statement', '2022-01-05?'],
      ['event', '2022-01-02~/2022-01-09~'],
      ['publication', '[2022-01-05..]'],
      ['statement', '2022-01-06/2022-01-07'],
    );
    const cells = new Map(cellsOf(calendar, '2022-01').map((cell) => [cell.day, cell]));
    const none = { event: 0, statement: 0, publication: 0 };
    const counts = (day: string) => [cells.get(day)?.exact, cells.get(day)?.possible];
    assert.deepEqual(counts('2022-01-05'), [
      { event: 1, statement: 0, publication: 0 },
      { event: 1, statement: 1, publication: 1 },
    ]);
    for (const day of ['2022-01-06', '2022-01-07'])
      assert.deepEqual(counts(day), [
        { ...none, statement: 1 },
        { ...none, event: 1 },
      ]);
    assert.deepEqual(counts('2022-01-20'), [none, none]);
  });

  it('counts a range of centuries on every day of a month, and links only the days that have a page', () => {
    const cells = cellsOf(calendarOf(['event', '1700-01-01/1999-12-31'], ['event', '1850-06-15']), '1850-06');
    assert.deepEqual([...new Set(cells.map(({ exact }) => exact.event))].toSorted(), [1, 2]);
    assert.deepEqual(
      cells.flatMap(({ day, hasPage }) => (hasPage ? day : [])),
      ['1850-06-15'],
    );
  });
});
