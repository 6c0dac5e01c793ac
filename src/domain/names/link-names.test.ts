import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Name } from '#domain/archive/name.ts';
import { linkNames } from './link-names.ts';

const names = [
  { id: 'csto', printed: ['Collective Security', 'CSTO'], foreign: [{ form: 'Collective Security', lang: 'en' }] },
  { id: 'rusia', printed: ['Rusia'], foreign: [] },
] as unknown as Name[];

describe('pieces', () => {
  it('sets a name apart at its first mention only', () => {
    const [first, second] = linkNames([{ text: 'Rusia dan CSTO, kata Rusia.' }, { text: 'CSTO diam.' }], names);
    assert.deepEqual(
      first?.map(({ text, first: name }) => [text, name?.id]),
      [
        ['Rusia', 'rusia'],
        [' dan ', undefined],
        ['CSTO', 'csto'],
        [', kata Rusia.', undefined],
      ],
    );
    assert.deepEqual(second, [{ text: 'CSTO diam.' }]);
  });

  it('names the language of a foreign spelling at every mention', () => {
    const [sentence] = linkNames([{ text: 'CSTO (Collective Security)' }], names);
    assert.deepEqual(sentence?.[2], { text: 'Collective Security', lang: 'en' });
  });

  it('gives an empty list for an empty sentence', () => {
    assert.deepEqual(linkNames([{ text: '' }], names), [[]]);
  });

  it('never loses or moves a character', () => {
    const words = fc.constantFrom('CSTO', 'Rusia', 'Collective Security', ' ', '-', 'a', '\u00a0', '“');
    fc.assert(
      fc.property(fc.array(fc.array(words)), (made) => {
        const sentences = made.map((parts) => ({ text: parts.join('') }));
        const joined = linkNames(sentences, names).map((cut) => cut.map(({ text }) => text).join(''));
        assert.deepEqual(
          joined,
          sentences.map(({ text }) => text),
        );
      }),
    );
  });
});
