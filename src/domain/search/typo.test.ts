import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf } from './letters.ts';
import { distance, repairs } from './typo.ts';

const vocabulary = new Map(
  ['kazakhstan', 'lukashenko', 'pasukan', 'untuk', 'unjuk'].map((word) => [
    word,
    { spelling: word, power: 0, letters: lettersOf(word) },
  ]),
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
    assert.deepEqual(repairs('pasuakn', vocabulary), ['pasukan']);
    assert.deepEqual(repairs('lukasenk', vocabulary), ['lukashenko']);
  });

  it('names several where it cannot tell', () => {
    assert.deepEqual(repairs('unuk', vocabulary).toSorted(), ['unjuk', 'untuk']);
  });

  it('mends no short word, no figure, and nothing that is far from all words', () => {
    assert.deepEqual(repairs('di', vocabulary), []);
    assert.deepEqual(repairs('2022', vocabulary), []);
    assert.deepEqual(repairs('blair', vocabulary), []);
  });

  it('can be held to words that are common', () => {
    assert.deepEqual(repairs('pasuakn', vocabulary, 3), []);
  });
});
