import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markDifferences } from './difference.ts';

const marked = (parts: { text: string; marked: boolean }[] | undefined) =>
  parts?.filter((part) => part.marked).map(({ text }) => text);

describe('difference', () => {
  it('marks the words that the other passage does not have, without the spaces around them', () => {
    const [first, second] = markDifferences([
      { quote: 'situasi buruk ini mengguncang' },
      { quote: 'situasi diguncang' },
    ]);
    assert.deepEqual(marked(first), ['buruk ini mengguncang']);
    assert.deepEqual(marked(second), ['diguncang']);
  });

  it('marks the words that the record names, and nothing else', () => {
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

  it('marks nothing in a passage that stands alone, and gives nothing for none', () => {
    assert.deepEqual(markDifferences([{ quote: 'sendiri' }]), [[{ text: 'sendiri', marked: false }]]);
    assert.deepEqual(markDifferences([]), []);
  });

  it('refuses words that do not stand in the passage', () => {
    assert.throws(() => markDifferences([{ quote: 'a', mark: ['b'] }]), /“b”/);
  });

  it('never loses or moves a character', () => {
    const text = fc
      .array(fc.constantFrom('satu', 'dua', ' ', '  ', ',', '"', '\u00a0', '-'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const joined = markDifferences([{ quote: one }, { quote: two }]).map((parts) =>
          parts.map((part) => part.text).join(''),
        );
        assert.deepEqual(joined, [one, two]);
      }),
    );
  });
});
