import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMatches } from './query-strategy.ts';
import type { Term } from './term.ts';

/** Three documents and their keys. */
const documents = { satu: ['a', 'b', 's'], dua: ['a', 'c'], tiga: ['b', 'c', '"d e"'] };

const engine = (query: string) => {
  const wanted = query.match(/"[^"]*"|\S+/g) ?? [];
  const found = Object.entries(documents).filter(([, keys]) => wanted.every((key) => keys.includes(key)));
  return Promise.resolve(found.map(([id]) => ({ id, score: 1 })));
};
const term = (typed: string, keys = [typed], synonymKeys: string[] = []): Term => ({
  typed,
  kind: 'word',
  keys,
  synonymKeys,
});
const ids = async (...terms: Term[]) => (await findMatches(terms, engine)).hits.map(({ result }) => result.id);

describe('findMatches', () => {
  it('finds the documents with all terms', async () => {
    assert.deepEqual(await ids(term('a'), term('b')), ['satu']);
  });

  it('finds the documents with any key of a term', async () => {
    assert.deepEqual(await ids(term('x', ['b', 'c'])), ['satu', 'tiga', 'dua']);
  });

  it('lists matches by synonym last', async () => {
    const { hits } = await findMatches([term('c', ['c'], ['s'])], engine);
    assert.deepEqual(
      hits.map(({ result, viaSynonym }) => [result.id, viaSynonym]),
      [
        ['dua', false],
        ['tiga', false],
        ['satu', true],
      ],
    );
  });

  it('keeps only documents with the phrase', async () => {
    assert.deepEqual(await ids(term('d e', ['"d e"']), term('c')), ['tiga']);
  });

  it('finds nothing for an incomplete word next to an unknown word', async () => {
    const incomplete: Term = { typed: 'a', kind: 'beginning', keys: ['a'], synonymKeys: [] };
    assert.deepEqual(await ids(incomplete, term('x', [])), []);
  });

  it('drops an unknown word and reports it', async () => {
    const { hits, dropped } = await findMatches([term('a'), term('b'), term('?', [])], engine);
    assert.deepEqual([hits.length, dropped.map(({ typed }) => typed)], [1, ['?']]);
  });

  it('drops one of three terms if no document has all of them', async () => {
    const { hits, dropped } = await findMatches([term('a'), term('b'), term('c')], engine);
    assert.deepEqual(new Set(hits.map(({ result }) => result.id)), new Set(['satu', 'dua', 'tiga']));
    assert.equal(dropped.length, 3);
  });

  it('drops the more frequent of two terms if no document has both', async () => {
    const { hits, dropped } = await findMatches([term('s'), term('c')], engine);
    assert.deepEqual([hits.map(({ result }) => result.id), dropped.map(({ typed }) => typed)], [['satu'], ['c']]);
  });

  it('does not retry without each term of a long query', async () => {
    let searches = 0;
    const countingEngine = (query: string) => {
      searches += 1;
      return engine(query);
    };
    const manyTerms = Array.from({ length: 1000 }, (_, index) => term(`x${index}`));
    assert.deepEqual((await findMatches([term('a'), ...manyTerms], countingEngine)).hits, []);
    assert.equal(searches, 1);
  });

  it('finds nothing for no terms and if most terms are unknown', async () => {
    assert.deepEqual(await ids(), []);
    assert.deepEqual(await ids(term('?', [])), []);
    assert.deepEqual(await ids(term('?', []), term('!', []), term('a')), []);
  });
});
