import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markDifferences } from './difference.ts';

const marked = (parts: { text: string; marked: boolean }[] | undefined) =>
  parts?.filter((part) => part.marked).map(({ text }) => text);

describe('markDifferences', () => {
  it('marks the words that the other passage does not have, without the spaces around them', () => {
    const [first, second] = markDifferences([
      { quote: 'situasi buruk ini mengguncang' },
      { quote: 'situasi diguncang' },
    ]);
    assert.deepEqual(marked(first), ['buruk ini mengguncang']);
    assert.deepEqual(marked(second), ['diguncang']);
  });

  it('marks only the words that the record lists', () => {
    const [first] = markDifferences([
      { quote: 'a b c d', mark: ['d', 'b'] },
      { quote: 'x', mark: [] },
    ]);
    assert.deepEqual(first, [
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: ' c ', marked: false },
      { text: 'd', marked: true },
    ]);
  });

  it('marks nothing in a single passage, and returns an empty list for no passages', () => {
    assert.deepEqual(markDifferences([{ quote: 'sendiri' }]), [[{ text: 'sendiri', marked: false }]]);
    assert.deepEqual(markDifferences([]), []);
  });

  it('throws on words to mark that are not in the passage', () => {
    assert.throws(() => markDifferences([{ quote: 'a', mark: ['b'] }]), /“b”/);
  });

  it('keeps every character in its place', () => {
    const text = fc
      .array(fc.constantFrom('satu', 'dua', ' ', '  ', ',', '"', '\u00a0', '-'))
      .map((tokens) => tokens.join(''));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const joined = markDifferences([{ quote: one }, { quote: two }]).map((parts) =>
          parts.map((part) => part.text).join(''),
        );
        assert.deepEqual(joined, [one, two]);
      }),
    );
  });

  it('marks neither punctuation nor a reduplication', () => {
    const [first] = markDifferences([
      { quote: '“Langkah-langkah itu”, kata Ani.' },
      { quote: 'Langkah itu kata Budi.' },
    ]);
    assert.deepEqual(
      first?.filter(({ marked }) => marked).map(({ text }) => text),
      ['Ani'],
    );
  });
});
