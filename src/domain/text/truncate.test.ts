import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abridge, breakLines, firstWords, lastWords, truncate } from './truncate.ts';

describe('truncate', () => {
  it('returns a text that fits unchanged', () => {
    assert.equal(truncate('Ketertiban pulih.', 40), 'Ketertiban pulih.');
    assert.equal(truncate('Ketertiban', 10), 'Ketertiban');
    assert.equal(truncate('', 40), '');
  });

  it('ends after a whole word, without its punctuation', () => {
    assert.equal(truncate('Menurut Kremlin, keadaan membaik', 18), 'Menurut Kremlin…');
    assert.equal(truncate('Menurut Kremlin', 14), 'Menurut…');
    assert.equal(truncate('Menurut Kremlin', 7), 'Menurut…');
  });

  it('truncates a first word that is longer than the limit', () => {
    assert.equal(truncate('mempertanggungjawabkan', 5), 'mempe…');
    assert.equal(truncate('mempertanggungjawabkan', 0), '…');
  });
});

describe('abridge', () => {
  it('returns a text that fits', () => {
    assert.equal(abridge('satu dua', 8), 'satu dua');
  });

  it('returns the words at both ends of a longer text', () => {
    assert.equal(abridge('satu dua tiga empat lima', 16), 'satu dua … lima');
  });
});

describe('breakLines', () => {
  it('breaks at spaces, and gives a word that does not fit its own line', () => {
    const broken = (text: string) => breakLines(text, (line) => line.length <= 8);
    assert.deepEqual(broken('satu dua  tiga'), ['satu dua', 'tiga']);
    assert.deepEqual(broken('a sepanjang ini'), ['a', 'sepanjang', 'ini']);
    assert.deepEqual(broken(''), []);
  });
});

describe('firstWords and lastWords', () => {
  it('return the words at the ends of a text that fit', () => {
    assert.equal(firstWords('satu dua tiga', 8), 'satu dua');
    assert.equal(firstWords('satu dua tiga', 7), 'satu');
    assert.equal(lastWords('satu dua tiga', 8), 'dua tiga');
    assert.equal(lastWords('satu dua tiga', 7), 'tiga');
    assert.deepEqual([firstWords('satu', 4), lastWords('satu', 4)], ['satu', 'satu']);
  });

  it('count code points and never split one', () => {
    assert.equal(firstWords('😀😀😀', 2), '😀😀');
    assert.equal(lastWords('a 😀😀', 2), '😀😀');
  });
});
