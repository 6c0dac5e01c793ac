import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineItem } from './timeline-items.ts';
import { gaps } from './gaps.ts';

describe('gaps', () => {
  it('finds the stretch without a happening, the report in it, and the stretch without anything', () => {
    const found = gaps([happening('01-10'), publication('01-12', '2022-01-12T09:01:00+07:00'), happening('02-10')]);
    assert.deepEqual(
      found.map(({ first, last, days, lacks, published }) => ({ first, last, days, lacks, reports: published.length })),
      [
        { first: '2022-01-11', last: '2022-02-09', days: 30, lacks: 'happenings', reports: 1 },
        { first: '2022-01-13', last: '2022-02-09', days: 28, lacks: 'everything', reports: 0 },
      ],
    );
  });

  it('says a stretch once where nothing was published in it', () => {
    assert.deepEqual(
      gaps([happening('01-10'), happening('02-10')]).map(({ lacks }) => lacks),
      ['everything'],
    );
  });

  it('names undated reports that may have appeared in the stretch', () => {
    const [gap] = gaps([happening('01-07'), publication('01-07', null), happening('02-10')]);
    assert.equal(gap?.possible.length, 1);
  });

  it('lets a happening fill every day that it can be', () => {
    assert.deepEqual(gaps([happening('01-01', '01-20'), happening('01-05'), happening('01-27')]), []);
    assert.equal(gaps([happening('01-01', '01-20'), happening('01-28')]).length, 1);
  });

  it('finds nothing in nothing, in one day, and in less than a week', () => {
    assert.deepEqual(gaps([]), []);
    assert.deepEqual(gaps([happening('01-10')]), []);
    assert.deepEqual(gaps([happening('01-10'), happening('01-17')]), []);
  });
});

function happening(day: string, latest = day): TimelineItem {
  return {
    kind: 'event',
    id: day,
    day: `2022-${day}`,
    when: { earliest: `2022-${day}`, latest: `2022-${latest}` },
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
