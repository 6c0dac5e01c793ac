import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import type { Name } from '#domain/archive/name.ts';
import { must } from '#domain/must.ts';
import { spellings } from './spellings.ts';

const articles = [
  {
    id: 'a',
    sentences: [
      { article: 'a', text: 'Vladimir Putin, dan Putin.' },
      { article: 'a', text: 'Putin lagi.' },
    ],
  },
  { id: 'b', sentences: [{ text: 'Tanpa nama.' }] },
] as Article[];
const name = {
  id: 'putin',
  printed: ['Vladimir Putin', 'Putin', 'Poetin'],
  mentioned: must(articles[0], 'articles has two items').sentences,
} as unknown as Name;

describe('spellings', () => {
  it('counts each spelling outside longer spellings, most frequent first', () => {
    const found = spellings(name, [name], articles);
    assert.deepEqual(
      found.map(({ form, count }) => [form, count]),
      [
        ['Putin', 2],
        ['Vladimir Putin', 1],
        ['Poetin', 0],
      ],
    );
    assert.deepEqual(
      found[0]?.byArticle.map(({ article, count, sentences }) => [article.id, count, sentences.length]),
      [['a', 2, 2]],
    );
  });

  it('does not change the order in the name', () => {
    spellings(name, [name], articles);
    assert.deepEqual(name.printed, ['Vladimir Putin', 'Putin', 'Poetin']);
  });

  it('counts 0 for each spelling if no sentence mentions the name', () => {
    const unmentioned = { ...name, mentioned: [] };
    assert.ok(
      spellings(unmentioned, [name], []).every(({ count, byArticle }) => count === 0 && byArticle.length === 0),
    );
  });
});
