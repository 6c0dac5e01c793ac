import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { gaps } from './gaps.ts';

describe('gaps', () => {
  it('returns the gap without events, the publication in it, and the inner gap without publications', () => {
    const found = gaps([event('01-10'), publication('01-12', '2022-01-12T09:01:00+07:00'), event('02-10')]);
    assert.deepEqual(
      found.map(({ first, last, days, without: lacks, published }) => ({
        first,
        last,
        days,
        lacks,
        reports: published.length,
      })),
      [
        { first: '2022-01-11', last: '2022-02-09', days: 30, lacks: 'happenings', reports: 1 },
        { first: '2022-01-13', last: '2022-02-09', days: 28, lacks: 'everything', reports: 0 },
      ],
    );
  });

  it('returns a gap without publications once', () => {
    assert.deepEqual(
      gaps([event('01-10'), event('02-10')]).map(({ without: lacks }) => lacks),
      ['everything'],
    );
  });

  it('lists undated publications that may have appeared in the gap', () => {
    const [gap] = gaps([event('01-07'), publication('01-07', null), event('02-10')]);
    assert.equal(gap?.possible.length, 1);
  });

  it('covers all possible days of an event', () => {
    assert.deepEqual(gaps([event('01-01', '01-20'), event('01-05'), event('01-27')]), []);
    assert.equal(gaps([event('01-01', '01-20'), event('01-28')]).length, 1);
  });

  it('returns no gap for an empty archive, for one day, and for less than a week', () => {
    assert.deepEqual(gaps([]), []);
    assert.deepEqual(gaps([event('01-10')]), []);
    assert.deepEqual(gaps([event('01-10'), event('01-17')]), []);
  });
});

it('is not covered by an event of which only the year, or nothing, is known', () => {
  const coarse = (when: object) => ({ ...event('01-10'), when }) as TimelineItem;
  const year = coarse({ edtf: '2022', earliest: '2022-01-01', latest: '2022-12-31' });
  const unknown = coarse({ edtf: 'XXXX', earliest: null, latest: null });
  assert.equal(gaps([event('01-10'), event('02-10'), year, unknown]).length, 1);
});

function event(day: string, latest = day): TimelineItem {
  return {
    kind: 'event',
    id: day,
    day: `2022-${day}`,
    when: { edtf: `2022-${day}`, earliest: `2022-${day}`, latest: `2022-${latest}` },
  } as TimelineItem;
}

function publication(day: string, at: string | null): TimelineItem {
  const latest = at === null ? null : `2022-${day}`;
  return {
    kind: 'publication',
    id: day,
    day: `2022-${day}`,
    when: { at, earliest: `2022-${day}`, latest },
  } as TimelineItem;
}
