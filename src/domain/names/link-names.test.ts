import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Name } from '#domain/archive/name.ts';
import { linkNames } from './link-names.ts';

const names = [
  { id: 'csto', printed: ['Collective Security', 'CSTO'], foreign: [{ form: 'Collective Security', lang: 'en' }] },
  { id: 'rusia', printed: ['Rusia'], foreign: [] },
] as unknown as Name[];

describe('linkNames', () => {
  it('splits off a name at its first mention only', () => {
    const [first, second] = linkNames([{ text: 'Rusia dan CSTO, kata Rusia.' }, { text: 'CSTO diam.' }], names);
    assert.deepEqual(
      first?.map(({ text, firstMentionOf: name }) => [text, name?.id]),
      [
        ['Rusia', 'rusia'],
        [' dan ', undefined],
        ['CSTO', 'csto'],
        [', kata Rusia.', undefined],
      ],
    );
    assert.deepEqual(second, [{ text: 'CSTO diam.' }]);
  });

  it('adds the language of a foreign spelling at every mention', () => {
    const [sentence] = linkNames([{ text: 'CSTO (Collective Security)' }], names);
    assert.deepEqual(sentence?.[2], { text: 'Collective Security', lang: 'en' });
  });

  it('returns an empty list for an empty sentence', () => {
    assert.deepEqual(linkNames([{ text: '' }], names), [[]]);
  });

  it('keeps every character in its place', () => {
    const word = fc.constantFrom('CSTO', 'Rusia', 'Collective Security', ' ', '-', 'a', '\u00a0', '“');
    fc.assert(
      fc.property(fc.array(fc.array(word)), (lists) => {
        const sentences = lists.map((words) => ({ text: words.join('') }));
        const joined = linkNames(sentences, names).map((pieces) => pieces.map(({ text }) => text).join(''));
        assert.deepEqual(
          joined,
          sentences.map(({ text }) => text),
        );
      }),
    );
  });
});
