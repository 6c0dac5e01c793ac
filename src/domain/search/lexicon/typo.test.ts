import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf } from '#domain/search/words/letters.ts';
import { editDistance, corrections } from './typo.ts';

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
    assert.equal(editDistance('pasukan', 'pasukn', 2), 1);
    assert.equal(editDistance('pasukan', 'passukan', 2), 1);
    assert.equal(editDistance('pasukan', 'pasuken', 2), 1);
    assert.equal(editDistance('pasukan', 'paskuan', 2), 1);
    assert.equal(editDistance('', '', 2), 0);
  });

  it('stops counting beyond the limit', () => {
    assert.equal(editDistance('pasukan', 'kremlin', 2), 3);
  });
});

describe('repairs', () => {
  it('finds the word one slip away, or two in a long word', () => {
    assert.deepEqual(corrections('pasuakn', { byLength }), ['pasukan']);
    assert.deepEqual(corrections('lukasenk', { byLength }), ['lukashenko']);
    assert.deepEqual(corrections('pakusan', { byLength }), ['pasukan']);
    assert.deepEqual(corrections('pasuter', { byLength }), []);
  });

  it('does not look for two slips where there is a word at one', () => {
    const two = { word: 'lukashenka', spelling: 'Lukashenka', power: 9, letters: lettersOf('lukashenka') };
    const more = new Map([...byLength, [10, [...(byLength.get(10) ?? []), two]]]);
    assert.deepEqual(corrections('lukashenco', { byLength: more }), ['lukashenko']);
  });

  it('names several where it cannot tell', () => {
    assert.deepEqual(corrections('unuk', { byLength }).toSorted(), ['unjuk', 'untuk']);
  });

  it('mends no short word, no figure, and nothing that is far from all words', () => {
    assert.deepEqual(corrections('di', { byLength }), []);
    assert.deepEqual(corrections('2022', { byLength }), []);
    assert.deepEqual(corrections('blair', { byLength }), []);
  });

  it('can be held to words that are common', () => {
    assert.deepEqual(corrections('pasuakn', { byLength }, 3), []);
  });
});
