import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Article, byPublication, rawLine } from './article.ts';

describe('byPublication', () => {
  const article = (id: string, day: string, at: string | null) => ({ id, day, published: { at } }) as Article;

  it('sorts by filing day, then by moment across time zones, articles without a moment last', () => {
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

  it('sorts by id if day and moment are equal', () => {
    assert.ok(byPublication(article('a', '2022-01-12', null), article('b', '2022-01-12', null)) < 0);
  });
});

describe('rawLine', () => {
  it('returns a line of the source, and throws on a line that does not exist', () => {
    assert.equal(rawLine({ text: 'satu\ndua' }, 2), 'dua');
    assert.throws(() => rawLine({ text: 'satu\ndua' }, 3), /the source has no line 3/);
  });
});
