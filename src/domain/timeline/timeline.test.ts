import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { timeline } from './timeline.ts';

describe('timeline', () => {
  it('groups by day in order and puts the empty stretch where it begins', () => {
    const dated = [happening('2022-01-10'), happening('2022-01-10'), happening('2022-02-10')];
    assert.deepEqual(
      timeline(dated).map(({ type, day }) => [type, day]),
      [
        ['day', '2022-01-10'],
        ['gap', '2022-01-11'],
        ['day', '2022-02-10'],
      ],
    );
  });

  it('says what a day is to what is filed under it', () => {
    const of = (...entries: TimelineItem[]) =>
      timeline(entries).map((row) => (row.type === 'day' ? row.stands : 'gap'));
    assert.deepEqual(of(happening('2022-01-02', '2022-01-05', '2022-01-02~/2022-01-05~')), ['about']);
    assert.deepEqual(of(happening('2022-01-02', '2022-01-05', '[2022-01-02..2022-01-05]')), ['from']);
    assert.deepEqual(of(happening('2022-01-02', '2022-01-05', '2022-01-02/2022-01-05')), ['on']);
    assert.deepEqual(of(happening(null, '2022-01-05')), ['until']);
    assert.deepEqual(of(happening('2022-01-02', '2022-01-05'), happening('2022-01-02')), ['on']);
  });

  it('is empty for an empty archive, and leaves what it is given as it was', () => {
    const dated: TimelineItem[] = Object.freeze([happening('2022-02-10')]) as TimelineItem[];
    assert.equal(timeline(dated).length, 1);
    assert.deepEqual(timeline([]), []);
  });
});

function happening(earliest: string | null, latest = earliest, edtf = ''): TimelineItem {
  return { kind: 'event', id: edtf, day: earliest ?? latest, when: { earliest, latest, edtf } } as TimelineItem;
}
