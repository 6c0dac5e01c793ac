import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Name } from '#domain/archive/name.ts';
import { linkNames } from './link-names.ts';

const names = [
  { id: 'csto', printed: ['Collective Security', 'CSTO'] },
  { id: 'rusia', printed: ['Rusia'] },
] as unknown as Name[];
const foreign = [{ form: 'Collective Security', lang: 'en' }];
const sentence = (text: string) => ({ text, foreign });

describe('linkNames', () => {
  it('splits off a name at its first mention only', () => {
    const [first, second] = linkNames([sentence('Rusia dan CSTO, kata Rusia.'), sentence('CSTO diam.')], names);
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

  it('adds the language of words in another language at every mention', () => {
    const [pieces] = linkNames([sentence('CSTO (Collective Security)')], names);
    assert.deepEqual(pieces?.[2], { text: 'Collective Security', lang: 'en' });
  });

  it('returns an empty list for an empty sentence', () => {
    assert.deepEqual(linkNames([sentence('')], names), [[]]);
  });

  it('keeps every character in its place', () => {
    const word = fc.constantFrom('CSTO', 'Rusia', 'Collective Security', ' ', '-', 'a', '\u00a0', '“');
    fc.assert(
      fc.property(fc.array(fc.array(word)), (lists) => {
        const sentences = lists.map((words) => sentence(words.join('')));
        const joined = linkNames(sentences, names).map((pieces) => pieces.map(({ text }) => text).join(''));
        assert.deepEqual(
          joined,
          sentences.map(({ text }) => text),
        );
      }),
    );
  });
});
