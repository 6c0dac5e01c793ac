import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf } from '#domain/search/words/letters.ts';
import { distance, repairs } from './typo.ts';

const byLength = Map.groupBy(
  ['kazakhstan', 'lukashenko', 'pasukan', 'untuk', 'unjuk'].map((word) => ({
    word,
    spelling: word,
    power: 0,
    letters: lettersOf(word),
  })),
  ({ word }) => word.length,
);

describe('distance', () => {
  it('counts a letter lost, added, changed, or two swapped, as one', () => {
    assert.equal(distance('pasukan', 'pasukn', 2), 1);
    assert.equal(distance('pasukan', 'passukan', 2), 1);
    assert.equal(distance('pasukan', 'pasuken', 2), 1);
    assert.equal(distance('pasukan', 'paskuan', 2), 1);
    assert.equal(distance('', '', 2), 0);
  });

  it('stops counting beyond the limit', () => {
    assert.equal(distance('pasukan', 'kremlin', 2), 3);
  });
});

describe('repairs', () => {
  it('finds the word one slip away, or two in a long word', () => {
    assert.deepEqual(repairs('pasuakn', { byLength }), ['pasukan']);
    assert.deepEqual(repairs('lukasenk', { byLength }), ['lukashenko']);
    assert.deepEqual(repairs('pakusan', { byLength }), ['pasukan']);
    assert.deepEqual(repairs('pasuter', { byLength }), []);
  });

  it('does not look for two slips where there is a word at one', () => {
    const two = { word: 'lukashenka', spelling: 'Lukashenka', power: 9, letters: lettersOf('lukashenka') };
    const more = new Map([...byLength, [10, [...(byLength.get(10) ?? []), two]]]);
    assert.deepEqual(repairs('lukashenco', { byLength: more }), ['lukashenko']);
  });

  it('names several where it cannot tell', () => {
    assert.deepEqual(repairs('unuk', { byLength }).toSorted(), ['unjuk', 'untuk']);
  });

  it('mends no short word, no figure, and nothing that is far from all words', () => {
    assert.deepEqual(repairs('di', { byLength }), []);
    assert.deepEqual(repairs('2022', { byLength }), []);
    assert.deepEqual(repairs('blair', { byLength }), []);
  });

  it('can be held to words that are common', () => {
    assert.deepEqual(repairs('pasuakn', { byLength }, 3), []);
  });
});
