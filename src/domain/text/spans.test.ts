import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexOfOnly, spansOfLine } from './spans.ts';

describe('spansOfLine', () => {
  it('returns one span for a line without parts', () => {
    assert.deepEqual(spansOfLine('Isi.', { line: 3, role: 'body' }), [
      { line: 3, start: 0, end: 4, role: 'body', text: 'Isi.' },
    ]);
  });

  it('splits off parts, with offsets in code points', () => {
    const parts = [{ text: ' Selesai', role: 'end-mark' as const }];
    const spans = spansOfLine('🙂. Selesai', { line: 1, role: 'body', parts });
    assert.deepEqual(
      spans.map(({ start, end, role }) => [start, end, role]),
      [
        [0, 2, 'body'],
        [2, 10, 'end-mark'],
      ],
    );
  });

  it('returns no spans for an empty line', () => {
    assert.deepEqual(spansOfLine('', { line: 1, role: 'blank' }), []);
  });

  it('throws on overlapping parts', () => {
    const parts = [
      { text: 'ab', role: 'credit' as const },
      { text: 'bc', role: 'end-mark' as const },
    ];
    assert.throws(() => spansOfLine('abc', { line: 7, role: 'body', parts }), /parts of line 7 overlap/);
  });
});

describe('onlyIndex', () => {
  it('returns the index of the only occurrence', () => {
    assert.equal(indexOfOnly('satu dua', 'dua'), 5);
  });

  it('throws on a part that does not occur, or occurs more than once', () => {
    assert.throws(() => indexOfOnly('satu dua', 'tiga'), /“tiga” not found/);
    assert.throws(() => indexOfOnly('aaa', 'aa'), /“aa” occurs more than once/);
  });
});
