import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '#domain/archive/event.ts';
import { sameDay } from './same-day.ts';

const [a, b] = [{ id: 'a' }, { id: 'b' }];
const event = (id: string, day: string, ...articles: { id: string }[]) =>
  ({
    id,
    day,
    evidence: articles.map((article) => ({ article, sentence: { article: article.id } })),
  }) as unknown as Event;

describe('sameDay', () => {
  it('lists the events that other articles report for the days of an article', () => {
    const events = [event('z', '2022-01-09', a), event('x', '2022-01-05', a, b), event('y', '2022-01-05', b)];
    const found = sameDay({ id: 'a' }, events);
    assert.deepEqual(
      found.map(({ day, events: all }) => [day, all.map((item) => item.event.id)]),
      [['2022-01-05', ['x', 'y']]],
    );
    assert.deepEqual(
      found[0]?.events[0]?.otherArticles.map(({ article, sentences }) => [article.id, sentences.length]),
      [['b', 1]],
    );
  });

  it('is empty for an article that no event quotes', () => {
    assert.deepEqual(sameDay({ id: 'c' }, [event('x', '2022-01-05', a)]), []);
    assert.deepEqual(sameDay({ id: 'a' }, []), []);
  });
});
