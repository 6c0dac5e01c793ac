import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { shiftDay } from '#domain/dates/dates.ts';
import { calendarIndex } from './calendar-index.ts';

/** Returns an archive with one event for each EDTF label, and one article with these date expressions. */
function archiveOf(labels: readonly string[], expressions: readonly string[] = []): Archive {
  const events = labels.map((edtf) => {
    const bounds = edtfBounds(edtf);
    const day = bounds?.earliest ?? bounds?.latest ?? '2022-01-01';
    return { kind: 'event', id: edtf, day, relations: [], when: { edtf, ...bounds } };
  });
  const dates = expressions.map((edtf) => ({ text: edtf, edtf, ...edtfBounds(edtf) }));
  const published = { edtf: '2022-01-12', ...edtfBounds('2022-01-12') };
  return { events, articles: [{ id: 'a', day: '2022-01-12', published, source: { dates } }] } as unknown as Archive;
}

const ids = (items: readonly { id: string }[] = []): string[] => items.map(({ id }) => id);
const periodOf = (archive: Archive, name: string) =>
  calendarIndex(archive).periods.find(({ period }) => period === name);
const held = (archive: Archive, period: string) => {
  const { exact, possible } = periodOf(archive, period) ?? {};
  return { exact: ids(exact), possible: ids(possible) };
};

/** The least CPU time of three runs: other programs do not add to it. */
const cpuTime = (make: () => Archive): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const archive = make();
      const { user } = process.cpuUsage();
      calendarIndex(archive);
      return process.cpuUsage().user - user;
    }),
  );

describe('calendarIndex', () => {
  const range = '2021-12-30/2022-01-02';
  const archive = archiveOf(
    ['[..2022-01-05]', range, '2022-01-05?', '2022-01-02~/2022-01-06~', '2022-02', '1998', 'XXXX'],
    ['2022-03-01', '2022-01', '2012'],
  );

  it('has the days, months and years that hold something, and no others', () => {
    const { years, periods } = calendarIndex(archive);
    const january = ['01', '02', '03', '04', '05', '06', '12'].map((day) => `2022-01-${day}`);
    assert.deepEqual(
      periods.map(({ period }) => period),
      [
        ...['1998', '2021', '2022', '2021-12', '2022-01', '2022-02', '2022-03'],
        ...['2021-12-30', '2021-12-31', ...january, '2022-03-01'],
      ],
    );
    assert.deepEqual(
      years.map(({ parts }) => parts.map(({ period }) => period)),
      [[], ['2021-12'], ['2022-01', '2022-02', '2022-03']],
    );
  });

  it('knows the period of the same kind before and after each', () => {
    const { previous, next } = periodOf(archive, '2022-01') ?? {};
    assert.deepEqual([previous, next], ['2021-12', '2022-02']);
    assert.equal(periodOf(archive, '1998')?.previous, undefined);
  });

  it('lists an item on the day on which it falls, a certain range on each of its days', () => {
    assert.deepEqual(held(archive, '2022-01-05'), {
      exact: ['2022-01-05?'],
      possible: ['2022-01-02~/2022-01-06~', '[..2022-01-05]'],
    });
    for (const day of ['2021-12-30', '2021-12-31', '2022-01-01'])
      assert.deepEqual(held(archive, day), { exact: [range], possible: [] }, day);
  });

  it('lists a range in each of its months, and in its years only if it is not in one month', () => {
    assert.deepEqual(held(archive, '2022-01'), {
      exact: ['2022-01-05?', 'a'],
      possible: [range, '2022-01-02~/2022-01-06~', '[..2022-01-05]'],
    });
    assert.deepEqual(held(archive, '2021-12').possible, [range]);
    assert.deepEqual(held(archive, '2022-02').possible, ['2022-02']);
    assert.deepEqual([held(archive, '2021').possible, held(archive, '2022').possible], [[range], [range]]);
    assert.deepEqual(held(archive, '1998').possible, ['1998']);
  });

  it('keeps the items of unknown date apart', () => {
    assert.deepEqual(ids(calendarIndex(archive).unknown), ['XXXX']);
  });

  it('lists date expressions under the day, month or year to which they resolve, if it has a page', () => {
    const texts = (name: string) => periodOf(archive, name)?.expressions.map(({ text }) => text);
    assert.deepEqual([texts('2022-03-01'), texts('2022-01'), texts('2012')], [['2022-03-01'], ['2022-01'], undefined]);
  });

  it('is computed once for each archive', () => {
    assert.equal(calendarIndex(archive), calendarIndex(archive));
    assert.notEqual(calendarIndex(archive), calendarIndex(archiveOf([])));
  });
});

describe('the size of the calendar', () => {
  const pages = (labels: readonly string[]) => {
    const { periods } = calendarIndex(archiveOf(labels));
    return [4, 7, 10].map((length) => periods.filter(({ period }) => period.length === length).length - 1);
  };

  it('depends on what the archive holds, not on the time between its dates', () => {
    // Without the publication in January 2022, which has its own day, month and year.
    assert.deepEqual(pages(['2022-01-12']), [0, 0, 0]);
    assert.deepEqual(pages(['1850-06-01', '2015-03-04']), [2, 2, 2]);
    assert.deepEqual(pages(['1815-03-01/1999-06-30']), [2, 2, 2]);
    assert.deepEqual(pages(['14XX', '1850~/1900', '1760-05/1760-07']), [5, 2, 0]);
  });

  it('finds a range of centuries on each day, month and year that has a page, about as fast as a range of decades', () => {
    const days = Array.from({ length: 2000 }, (_, index) => shiftDay('1970-01-01', 5 * index));
    const archiveSince = (startOf: (index: number) => string): Archive =>
      archiveOf([...Array.from({ length: 200 }, (_, index) => `${startOf(index)}/2030-12-31`), ...days]);
    const inCenturies = (): Archive => archiveSince((index) => `${String(1100 + index)}-01-01`);
    const inDecades = (): Archive => archiveSince((index) => shiftDay('1960-01-01', index));
    assert.ok(cpuTime(inCenturies) < 3 * cpuTime(inDecades));
    const archive = inCenturies();
    assert.equal(periodOf(archive, '1990-01')?.possible.length, 200);
    assert.equal(periodOf(archive, '1990')?.possible.length, 200);
    assert.equal(periodOf(archive, days.at(-1) ?? '')?.exact.length, 201);
  });
});
