import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { timeline } from './timeline.ts';

describe('timeline', () => {
  it('groups items by filing day and inserts each gap at its first day', () => {
    const items = [event('2022-01-10'), event('2022-01-10'), event('2022-02-10')];
    assert.deepEqual(
      timeline(items).map(({ type, day }) => [type, day]),
      [
        ['day', '2022-01-10'],
        ['gap', '2022-01-11'],
        ['day', '2022-02-10'],
      ],
    );
  });

  it('qualifies each day by the dates of its items', () => {
    const qualifiers = (...items: TimelineItem[]) =>
      timeline(items).map((row) => (row.type === 'day' ? row.relation : 'gap'));
    assert.deepEqual(qualifiers(event('2022-01-02', '2022-01-05', '2022-01-02~/2022-01-05~')), ['about']);
    assert.deepEqual(qualifiers(event('2022-01-02', '2022-01-05', '[2022-01-02..2022-01-05]')), ['from']);
    assert.deepEqual(qualifiers(event('2022-01-02', '2022-01-05', '2022-01-02/2022-01-05')), ['on']);
    assert.deepEqual(qualifiers(event(null, '2022-01-05')), ['until']);
    assert.deepEqual(qualifiers(event('2022-01-02', '2022-01-05'), event('2022-01-02')), ['on']);
  });

  it('does not change its input', () => {
    const items = Object.freeze([event('2022-02-10')]);
    assert.equal(timeline(items).length, 1);
  });

  it('is empty for an empty archive', () => {
    assert.deepEqual(timeline([]), []);
  });
});

function event(earliest: string | null, latest = earliest, edtf = ''): TimelineItem {
  return { kind: 'event', id: edtf, day: earliest ?? latest, when: { earliest, latest, edtf } } as TimelineItem;
}
