import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { item } from '#tests/sample-item.ts';
import { timelineBins } from './timeline-bins.ts';

const bins = (...edtfs: string[]) => timelineBins(edtfs.map((edtf) => item('event', edtf)));

describe('timelineBins', () => {
  it('counts each kind by week, the empty weeks included', () => {
    const items = [item('event', '2022-01-05'), item('publication', '2022-01-04'), item('event', '2022-01-19')];
    const chart = timelineBins(items);
    assert.deepEqual(chart.largest, { event: 1, statement: 0, publication: 1 });
    assert.deepEqual(
      chart.bins.map(({ period, counts }) => [period, counts.event, counts.publication]),
      [
        ['2022-01-03', 1, 1],
        ['2022-01-10', 0, 0],
        ['2022-01-17', 1, 0],
      ],
    );
  });

  it('takes the smallest unit that gives at most 60 bins', () => {
    const first = (last: string) => bins('2022-01-05', last).bins[0]?.period;
    assert.deepEqual(['2022-12-01', '2025-01-01', '2050-01-01', '2500-01-01', '9000-01-01'].map(first), [
      '2022-01-03',
      '2022-01',
      '2022',
      '202',
      '20',
    ]);
    for (const last of ['2022-12-01', '2026-12-31', '2081-01-01', '2600-01-01'])
      assert.ok(bins('2022-01-05', last).bins.length <= 60, last);
  });

  it('does not count unknown dates', () => {
    assert.deepEqual(bins('XXXX').bins, []);
  });
});
