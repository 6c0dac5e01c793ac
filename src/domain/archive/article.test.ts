import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Article, byPublication } from './article.ts';

describe('byPublication', () => {
  const article = (id: string, day: string, at: string | null) => ({ id, day, published: { at } }) as Article;

  it('goes by day, then by the hour in its own zone, and leaves what has no hour for last', () => {
    const articles = Object.freeze([
      article('a', '2022-01-12', null),
      article('b', '2022-01-12', '2022-01-12T09:01:00+07:00'),
      article('c', '2022-01-12', '2022-01-12T09:30:00+08:00'),
      article('d', '2022-01-09', '2022-01-09T23:00:00+07:00'),
    ]);
    assert.deepEqual(
      articles.toSorted(byPublication).map(({ id }) => id),
      ['d', 'c', 'b', 'a'],
    );
  });

  it('goes by id where there is nothing else', () => {
    assert.ok(byPublication(article('a', '2022-01-12', null), article('b', '2022-01-12', null)) < 0);
  });
});
