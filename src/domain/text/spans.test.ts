import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onlyIndex, spansOfLine } from './spans.ts';

describe('spans of a line', () => {
  it('are the whole line when it has no parts', () => {
    assert.deepEqual(spansOfLine('Isi.', { line: 3, role: 'body' }), [
      { line: 3, start: 0, end: 4, role: 'body', text: 'Isi.' },
    ]);
  });

  it('set its parts apart, in code points', () => {
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

  it('are none for an empty line', () => {
    assert.deepEqual(spansOfLine('', { line: 1, role: 'blank' }), []);
  });

  it('refuse parts that overlap', () => {
    const parts = [
      { text: 'ab', role: 'credit' as const },
      { text: 'bc', role: 'end-mark' as const },
    ];
    assert.throws(() => spansOfLine('abc', { line: 7, role: 'body', parts }), /parts of line 7 overlap/);
  });
});

it('a part must stand exactly once', () => {
  assert.equal(onlyIndex('satu dua', 'dua'), 5);
  assert.throws(() => onlyIndex('satu dua', 'tiga'), /does not stand there/);
  assert.throws(() => onlyIndex('aaa', 'aa'), /more than once/);
});
