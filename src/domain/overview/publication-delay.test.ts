import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';
import { publicationDelays } from './publication-delay.ts';

const article = (id: string, earliest: string | null, latest: string | null) =>
  ({ id, published: { earliest, latest } }) as Article;
const event = (id: string, kind: string, earliest: string | null, latest: string | null, edtf = '') =>
  ({ id, kind, when: { edtf, earliest, latest }, evidence: [{ article: { id: 'a' } }] }) as unknown as Event;

describe('reported', () => {
  const events = [event('x', 'event', '2022-01-02', '2022-01-05'), event('y', 'statement', null, '2022-01-08')];

  it('parts what happened from what was said, and counts the days to publication', () => {
    const [found] = publicationDelays([article('a', '2022-01-09', '2022-01-09')], events);
    assert.deepEqual(
      [found?.events, found?.statements].map((list) => list?.map(({ id }) => id)),
      [['x'], ['y']],
    );
    assert.equal(found?.last, '2022-01-08');
    assert.deepEqual(found.delay, { least: 1, most: 1 });
  });

  it('reaches to the end of a sure range, and no further than the beginning of an estimate', () => {
    const last = (edtf: string) =>
      publicationDelays(
        [article('a', '2022-01-09', '2022-01-09')],
        [event('x', 'event', '2022-01-06', '2022-01-07', edtf)],
      )[0]?.last;
    assert.equal(last('2022-01-06/2022-01-07'), '2022-01-07');
    assert.equal(last('2022-01-06~/2022-01-07~'), '2022-01-06');
  });

  it('leaves open what the sources leave open', () => {
    const [found] = publicationDelays([article('a', '2022-01-07', null)], events);
    assert.deepEqual(found?.delay, { least: 0, most: null });
  });

  it('has no delay where no event rests on an article', () => {
    const [found] = publicationDelays([article('b', '2022-01-07', null)], events);
    assert.deepEqual([found?.last, found?.delay], [null, null]);
  });
});
