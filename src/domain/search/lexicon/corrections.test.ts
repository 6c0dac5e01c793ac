import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterMask } from '#domain/search/words/letters.ts';
import { editDistance, corrections } from './corrections.ts';

const byLength = Map.groupBy(
  ['kazakhstan', 'lukashenko', 'pasukan', 'untuk', 'unjuk'].map((word) => ({
    word,
    spelling: word,
    logCount: 0,
    letters: letterMask(word),
  })),
  ({ word }) => word.length,
);

describe('editDistance', () => {
  it('counts a deletion, an insertion, a substitution and a transposition as 1', () => {
    assert.equal(editDistance('pasukan', 'pasukn', 2), 1);
    assert.equal(editDistance('pasukan', 'passukan', 2), 1);
    assert.equal(editDistance('pasukan', 'pasuken', 2), 1);
    assert.equal(editDistance('pasukan', 'paskuan', 2), 1);
    assert.equal(editDistance('', '', 2), 0);
  });

  it('returns limit + 1 for any greater distance', () => {
    assert.equal(editDistance('pasukan', 'kremlin', 2), 3);
  });
});

describe('corrections', () => {
  it('returns words at distance 1, and at distance 2 for long words', () => {
    assert.deepEqual(corrections('pasuakn', { byLength }), ['pasukan']);
    assert.deepEqual(corrections('lukasenk', { byLength }), ['lukashenko']);
    assert.deepEqual(corrections('pakusan', { byLength }), ['pasukan']);
    assert.deepEqual(corrections('pasuter', { byLength }), []);
  });

  it('does not search at distance 2 if a word at distance 1 exists', () => {
    const atDistanceTwo = {
      word: 'lukashenka',
      spelling: 'Lukashenka',
      logCount: 9,
      letters: letterMask('lukashenka'),
    };
    const extended = new Map([...byLength, [10, [...(byLength.get(10) ?? []), atDistanceTwo]]]);
    assert.deepEqual(corrections('lukashenco', { byLength: extended }), ['lukashenko']);
  });

  it('returns several words that are equally likely', () => {
    assert.deepEqual(corrections('unuk', { byLength }).toSorted(), ['unjuk', 'untuk']);
  });

  it('returns no correction for short words, numbers, and words that are far from all others', () => {
    assert.deepEqual(corrections('di', { byLength }), []);
    assert.deepEqual(corrections('2022', { byLength }), []);
    assert.deepEqual(corrections('blair', { byLength }), []);
  });

  it('returns only words with the minimum frequency', () => {
    assert.deepEqual(corrections('pasuakn', { byLength }, 3), []);
  });
});
