import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { timelineChart } from './timeline-chart.ts';

const period = { earliest: '2022-01-01', latest: '2022-01-10' };

describe('timelineChart', () => {
  it('positions a day in the middle of its column and gives each item its own row', () => {
    const { lanes } = timelineChart([item('event', '01-01', '01-01'), item('event', '01-10', '01-10')], period);
    assert.deepEqual(
      lanes[0]?.marks.map(({ x, row, number, certain, bar }) => ({ x, row, number, certain, bar })),
      [
        { x: 5, row: 0, number: 1, certain: true, bar: null },
        { x: 95, row: 1, number: 2, certain: true, bar: null },
      ],
    );
  });

  it('starts each lane below the previous one', () => {
    const { lanes } = timelineChart([item('publication', '01-02', '01-02'), item('event', '01-02', '01-02')], period);
    assert.deepEqual(
      lanes.map(({ kind, row }) => [kind, row]),
      [
        ['event', 0],
        ['statement', 1],
        ['publication', 1],
      ],
    );
  });

  it('draws a range as a bar, which is sure only if the range is certain', () => {
    const mark = (edtf: string) => timelineChart([item('event', '01-02', '01-03', edtf)], period).lanes[0]?.marks[0];
    assert.deepEqual(mark('2022-01-02/2022-01-03')?.bar, { from: 10, to: 30 });
    assert.deepEqual(
      ['2022-01-02/2022-01-03', '2022-01-02~/2022-01-03~', '[2022-01-02..2022-01-03]'].map(
        (edtf) => mark(edtf)?.certain,
      ),
      [true, false, false],
    );
  });

  it('marks uncertain days and open ends', () => {
    const [uncertain, before, after] =
      timelineChart(
        [item('event', '01-02', '01-02', '2022-01-02?'), item('event', null, '01-03'), item('event', '01-04', null)],
        period,
      ).lanes[0]?.marks ?? [];
    assert.equal(uncertain?.certain, false);
    assert.deepEqual([before?.open, before?.bar, before?.x], ['start', null, 25]);
    assert.deepEqual([after?.open, after?.bar, after?.x], ['end', null, 35]);
  });

  it('positions an item outside the period at the edge', () => {
    const { lanes } = timelineChart([item('event', '02-10', '02-10')], period);
    assert.equal(lanes[0]?.marks[0]?.x, 100);
  });

  it('shows a gap without events even if it has publications', () => {
    const items = [
      item('event', '01-01', '01-01'),
      item('publication', '01-05', '01-05'),
      item('event', '01-10', '01-10'),
    ];
    assert.deepEqual(
      timelineChart(items, period).gaps.map(({ from, to }) => [from, to]),
      [[10, 90]],
    );
  });

  it('returns an axis without marks for an empty archive', () => {
    const { lanes, months, weeks } = timelineChart([], period);
    assert.deepEqual(
      lanes.flatMap(({ marks }) => marks),
      [],
    );
    assert.deepEqual(months, [{ month: '2022-01', x: 0 }]);
    assert.deepEqual(weeks, [
      { day: '2022-01-03', x: 20 },
      { day: '2022-01-10', x: 90 },
    ]);
  });
});

function item(
  kind: TimelineItem['kind'],
  from: string | null,
  to: string | null,
  edtf = `2022-${from ?? ''}`,
): TimelineItem {
  const [earliest, latest] = [from && `2022-${from}`, to && `2022-${to}`];
  return { kind, id: edtf, day: earliest ?? latest, when: { at: null, edtf, earliest, latest } } as TimelineItem;
}
