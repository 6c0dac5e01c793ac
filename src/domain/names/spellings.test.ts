import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '#domain/archive/article.ts';
import type { Name } from '#domain/archive/name.ts';
import { spellings } from './spellings.ts';

const articles = [
  { id: 'a', sentences: [{ text: 'Vladimir Putin, dan Putin.' }, { text: 'Putin lagi.' }] },
  { id: 'b', sentences: [{ text: 'Tanpa nama.' }] },
] as Article[];
const name = {
  id: 'putin',
  printed: ['Vladimir Putin', 'Putin', 'Poetin'],
  mentioned: articles[0]?.sentences ?? [],
} as unknown as Name;

describe('spellings', () => {
  it('counts each spelling where it stands by itself, most frequent first', () => {
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
      found[0]?.where.map(({ article, count, sentences }) => [article.id, count, sentences.length]),
      [['a', 2, 2]],
    );
  });

  it('keeps the order of the record', () => {
    spellings(name, [name], articles);
    assert.deepEqual(name.printed, ['Vladimir Putin', 'Putin', 'Poetin']);
  });

  it('counts nothing where there is no article', () => {
    assert.ok(spellings(name, [name], []).every(({ count, where }) => count === 0 && where.length === 0));
  });
});
