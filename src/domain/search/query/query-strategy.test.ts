import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMatches } from './query-strategy.ts';
import type { Term } from './term.ts';

/** Three documents and the keys that they bear. */
const documents = { satu: ['a', 'b', 's'], dua: ['a', 'c'], tiga: ['b', 'c', '"d e"'] };

const engine = (query: string) => {
  const wanted = query.match(/"[^"]*"|\S+/g) ?? [];
  const found = Object.entries(documents).filter(([, keys]) => wanted.every((key) => keys.includes(key)));
  return Promise.resolve(found.map(([id]) => ({ id, score: 1 })));
};
const term = (said: string, keys = [said], wider: string[] = []): Term => ({ said, how: 'word', keys, wider });
const ids = async (...terms: Term[]) => (await findMatches(terms, engine)).hits.map(({ result }) => result.id);

describe('answer', () => {
  it('finds what bears all terms', async () => {
    assert.deepEqual(await ids(term('a'), term('b')), ['satu']);
  });

  it('takes any key of a term', async () => {
    assert.deepEqual(await ids(term('x', ['b', 'c'])), ['satu', 'tiga', 'dua']);
  });

  it('puts near synonyms last', async () => {
    const { hits } = await findMatches([term('c', ['c'], ['s'])], engine);
    assert.deepEqual(
      hits.map(({ result, wider }) => [result.id, wider]),
      [
        ['dua', false],
        ['tiga', false],
        ['satu', true],
      ],
    );
  });

  it('narrows by phrases', async () => {
    assert.deepEqual(await ids(term('d e', ['"d e"']), term('c')), ['tiga']);
  });

  it('takes the beginning of a word for nothing beside one that nobody knows', async () => {
    const begun: Term = { said: 'a', how: 'beginning', keys: ['a'], wider: [] };
    assert.deepEqual(await ids(begun, term('x', [])), []);
  });

  it('lets an unknown word go, and says so', async () => {
    const { hits, dropped } = await findMatches([term('a'), term('b'), term('?', [])], engine);
    assert.deepEqual([hits.length, dropped.map(({ said }) => said)], [1, ['?']]);
  });

  it('lets one of three go when they do not stand together', async () => {
    const { hits, dropped } = await findMatches([term('a'), term('b'), term('c')], engine);
    assert.deepEqual(new Set(hits.map(({ result }) => result.id)), new Set(['satu', 'dua', 'tiga']));
    assert.equal(dropped.length, 3);
  });

  it('keeps the rarer of two that do not stand together', async () => {
    const { hits, dropped } = await findMatches([term('s'), term('c')], engine);
    assert.deepEqual([hits.map(({ result }) => result.id), dropped.map(({ said }) => said)], [['satu'], ['c']]);
  });

  it('does not try every word of a long text', async () => {
    let searches = 0;
    const counting = (query: string) => {
      searches += 1;
      return engine(query);
    };
    const text = Array.from({ length: 1000 }, (_, index) => term(`x${index}`));
    assert.deepEqual((await findMatches([term('a'), ...text], counting)).hits, []);
    assert.equal(searches, 1);
  });

  it('finds nothing for nothing, and for words of which most are unknown', async () => {
    assert.deepEqual(await ids(), []);
    assert.deepEqual(await ids(term('?', [])), []);
    assert.deepEqual(await ids(term('?', []), term('!', []), term('a')), []);
  });
});
