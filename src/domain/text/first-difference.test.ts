import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstDifference } from './first-difference.ts';

describe('firstDifference', () => {
  it('is null for equal texts', () => {
    assert.equal(firstDifference('a\nb', 'a\nb'), null);
  });

  it('counts lines and columns in code points, from 1', () => {
    assert.deepEqual(firstDifference('x\n🙂🙂b', 'x\n🙂🙂c'), { line: 2, column: 3, expected: '“b”', found: '“c”' });
  });

  it('shows invisible characters as code points, and the end of a text', () => {
    assert.deepEqual(firstDifference('a', 'a\u00A0'), {
      line: 1,
      column: 2,
      expected: 'the end of the text',
      found: '“[U+00A0]”',
    });
    assert.equal(firstDifference('a b', 'a')?.found, 'the end of the text');
  });
});
