import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withReduplications } from './reduplications.ts';

describe('withReduplications', () => {
  const marked = (text: string) =>
    withReduplications([{ text }])
      .filter(({ isReduplication }) => isReduplication)
      .map((piece) => piece.text);

  it('marks reduplicated words with their affixes', () => {
    assert.deepEqual(marked('Langkah-langkahnya, negara-negara, dan kuda yang berlari-lari.'), [
      'Langkah-langkahnya',
      'negara-negara',
      'berlari-lari',
    ]);
  });

  it('marks no other word with a hyphen', () => {
    assert.deepEqual(marked('Kassym-Jomart, anti-pemerintah, Januari-Februari, 2021-2022, se-Asia'), []);
  });

  it('keeps the text and the facts of each piece', () => {
    const pieces = withReduplications([{ text: 'bangsa-bangsa x', lang: 'id' }]);
    assert.deepEqual(pieces, [
      { text: 'bangsa-bangsa', lang: 'id', isReduplication: true },
      { text: ' x', lang: 'id' },
    ]);
  });
});
