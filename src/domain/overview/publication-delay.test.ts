import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';
import { delayCounts, publicationDelays } from './publication-delay.ts';

const article = (id: string, earliest: string | null, latest: string | null) =>
  ({ id, published: { earliest, latest } }) as Article;
const event = (id: string, kind: string, earliest: string | null, latest: string | null, edtf = '') =>
  ({ id, kind, when: { edtf, earliest, latest }, evidence: [{ article: { id: 'a' } }] }) as unknown as Event;

describe('publicationDelays', () => {
  const events = [event('x', 'event', '2022-01-02', '2022-01-05'), event('y', 'statement', null, '2022-01-08')];

  it('separates events from statements and counts the days to publication', () => {
    const [delay] = publicationDelays([article('a', '2022-01-09', '2022-01-09')], events);
    assert.deepEqual(
      [delay?.dates.event, delay?.dates.statement].map((list) => list?.map(({ latest }) => latest)),
      [['2022-01-05'], ['2022-01-08']],
    );
    assert.equal(delay?.lastReportedDay, '2022-01-08');
    assert.deepEqual(delay.delay, { min: 1, max: 1 });
  });

  it('counts from the last day of a certain range, and from the first day of an approximate one', () => {
    const last = (edtf: string) =>
      publicationDelays(
        [article('a', '2022-01-09', '2022-01-09')],
        [event('x', 'event', '2022-01-06', '2022-01-07', edtf)],
      )[0]?.lastReportedDay;
    assert.equal(last('2022-01-06/2022-01-07'), '2022-01-07');
    assert.equal(last('2022-01-06~/2022-01-07~'), '2022-01-06');
  });

  it('has no maximum if the latest day of publication is open', () => {
    const [delay] = publicationDelays([article('a', '2022-01-07', null)], events);
    assert.deepEqual(delay?.delay, { min: 0, max: null });
  });

  it('is null for an article that no event quotes', () => {
    const [delay] = publicationDelays([article('b', '2022-01-07', null)], events);
    assert.deepEqual([delay?.lastReportedDay, delay?.delay], [null, null]);
  });
});

describe('delayCounts', () => {
  it('counts the articles in each range of days, and those that fit no single range apart', () => {
    const delays = [
      { min: 0, max: 0 },
      { min: 2, max: 3 },
      { min: 3, max: 3 },
      { min: 400, max: 400 },
      { min: 1, max: 9 },
      { min: 5, max: null },
      null,
    ];
    const rows = delays.map((delay) => ({ delay })) as unknown as Parameters<typeof delayCounts>[0];
    assert.deepEqual(
      delayCounts(rows).map(({ range, count }) => [range?.min ?? null, count]),
      [
        [0, 1],
        [1, 0],
        [2, 2],
        [4, 0],
        [8, 0],
        [31, 1],
        [null, 3],
      ],
    );
  });
});
