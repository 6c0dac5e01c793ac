import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { item } from '#tests/sample-item.ts';
import { timelineChart } from './timeline-chart.ts';

const period = { earliest: '2022-01-01', latest: '2022-01-10' };

describe('timelineChart', () => {
  it('positions a day in the middle of its column', () => {
    const { marks } = timelineChart(
      [item('event', '2022-01-01'), item('publication', '2022-01-02'), item('event', '2022-01-10')],
      period,
    );
    assert.deepEqual(
      marks.map(({ x, certain }) => [x, certain]),
      [
        [5, true],
        [15, true],
        [95, true],
      ],
    );
  });

  it('draws a range as a bar without a day, certain only if each day is meant', () => {
    const mark = (edtf: string) => timelineChart([item('event', edtf)], period).marks[0];
    const full = { earliest: '2022-01-01', latest: '2022-01-03' };
    const [bar] = timelineChart([item('event', '2022-01-02/2022-01-03')], full).marks;
    assert.deepEqual([bar?.x, bar?.from, bar?.to], [null, 33.33, 100]);
    assert.deepEqual(
      ['2022-01-02/2022-01-03', '2022-01-02~/2022-01-03~', '[2022-01-02..2022-01-03]', '2022-01-02?'].map(
        (edtf) => mark(edtf)?.certain,
      ),
      [true, false, false, false],
    );
  });

  it('gives an open end an arrow and a few days', () => {
    const [before, after] = timelineChart(
      [item('event', '[..2022-01-03]'), item('event', '[2022-01-04..]')],
      period,
    ).marks;
    assert.deepEqual([before?.open, before?.x, before && before.from < before.to], ['start', null, true]);
    assert.deepEqual([after?.open, after?.x], ['end', null]);
  });

  it('ends a few days after the last entry, and puts what is outside the period at its edge', () => {
    const long = { earliest: '2022-01-01', latest: '2022-12-31' };
    assert.equal(timelineChart([item('event', '2022-01-06')], long).marks[0]?.x, 55);
    assert.equal(timelineChart([item('event', '2022-02-10')], period).marks[0]?.x, 100);
  });

  it('shows a gap of 14 days without events even if it has publications', () => {
    const items = [item('event', '2022-01-01'), item('publication', '2022-01-05'), item('event', '2022-01-16')];
    const { gaps } = timelineChart(items, { earliest: '2022-01-01', latest: '2022-01-20' });
    assert.deepEqual(gaps, [{ first: '2022-01-02', last: '2022-01-15', from: 5, to: 75 }]);
  });

  it('has ticks and no marks for an empty archive', () => {
    const { marks, ticks } = timelineChart([], period);
    assert.deepEqual(marks, []);
    assert.deepEqual(ticks, [
      { x: 0, label: 'Januari 2022', isMajor: true },
      { x: 20, label: '3', isMajor: false },
      { x: 90, label: '10', isMajor: false },
    ]);
  });

  it('has at most 60 ticks for a period of any length', () => {
    for (const latest of ['2022-01-02', '2022-06-01', '2023-06-01', '2040-01-01', '2622-01-01'])
      assert.ok(timelineChart([item('event', latest)], { earliest: '2022-01-01', latest }).ticks.length <= 60, latest);
  });
});
