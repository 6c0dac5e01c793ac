import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftDay } from '#domain/dates/dates.ts';
import { item } from '#tests/sample-item.ts';
import { timelineSections } from './timeline-sections.ts';

const phase = (title: string, from: string) => ({ title, from, parts: [], when: null });
const days = (count: number, first = '2022-01-01') =>
  Array.from({ length: count }, (_, index) => shiftDay(first, index));

describe('timelineSections', () => {
  const items = ['2022-01-01', '2022-01-05', '2022-01-06', '2022-02-10'].map((edtf) => item('event', edtf));
  const shape = (...args: Parameters<typeof timelineSections>) =>
    timelineSections(...args).map(({ title, days: { first, last }, entries }) => [title, first, last, entries.length]);

  it('begins each phase with its event; the first phase has everything before it', () => {
    assert.deepEqual(shape(items, [phase('A', 'event-2022-01-05'), phase('B', 'event-2022-02-10')]), [
      ['A', '2022-01-01', '2022-01-06', 3],
      ['B', '2022-02-10', '2022-02-10', 1],
    ]);
  });

  it('takes months without phases, and larger periods if there are more than 12', () => {
    assert.deepEqual(shape(items, []), [
      [null, '2022-01-01', '2022-01-06', 3],
      [null, '2022-02-10', '2022-02-10', 1],
    ]);
    const years = days(40, '2020-01-01').map((_, index) => item('event', `${String(1900 + index * 10)}-01-01`));
    assert.ok(shape(years, []).length <= 12);
    assert.deepEqual(shape([], []), []);
  });

  it('puts a gap before the event that ends it', () => {
    const gaps = timelineSections(items, []).flatMap(({ entries }) => entries.map(({ gap }) => gap?.first));
    assert.deepEqual(gaps, [undefined, undefined, undefined, '2022-01-07']);
  });

  it('shows the first five events of a section of a large archive, and counts the rest by month', () => {
    const many = days(80).flatMap((day) => [item('publication', day), item('event', day)]);
    const [first] = timelineSections(many, []);
    assert.deepEqual(
      first?.entries.map(({ item: { id } }) => id),
      days(5).map((day) => `event-${day}`),
    );
    assert.deepEqual(first.rest, [{ period: '2022-01', count: 57 }]);
  });
});
