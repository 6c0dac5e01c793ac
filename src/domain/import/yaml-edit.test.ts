import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addToList, removeFromList, setValue } from './yaml-edit.ts';

describe('addToList', () => {
  const texts: Record<string, [string, string]> = {
    'an empty list': ['name: A\nprinted: []\nurl: u\n', 'name: A\nprinted:\n  - x\nurl: u\n'],
    'a list in the middle, with comments': [
      '# a\nprinted:\n  - b # c\n\nurl: u\n',
      '# a\nprinted:\n  - b # c\n  - x\n\nurl: u\n',
    ],
    'a list at the end': ['name: A\nprinted:\n  - b\n', 'name: A\nprinted:\n  - b\n  - x\n'],
    'a list on one line': ['printed: [b, c]\nurl: u\n', 'printed:\n  - b\n  - c\n  - x\nurl: u\n'],
    'no list': ['name: A\n', 'name: A\nprinted:\n  - x\n'],
  };
  for (const [name, [before, after]] of Object.entries(texts))
    it(`adds to ${name}`, () => {
      assert.equal(addToList(before, 'printed', ['x']), after);
      assert.equal(addToList(before, 'printed', []), before);
    });
});

it('removeFromList removes items, and the key with the last one', () => {
  assert.equal(removeFromList('a: 1\nothers:\n  - x\n  - y\nb: 2\n', 'others', ['x']), 'a: 1\nothers:\n  - y\nb: 2\n');
  assert.equal(removeFromList('a: 1\nothers:\n  - x\nb: 2\n', 'others', ['x']), 'a: 1\nb: 2\n');
  assert.equal(removeFromList('a: 1\n"others" :\n  - x\nb: 2\n', 'others', ['x']), 'a: 1\nb: 2\n');
  assert.equal(removeFromList('a: 1\n', 'others', ['x']), 'a: 1\n');
});

it('setValue changes one value, and names a missing key', () => {
  assert.equal(
    setValue("edition: # a\n  number: 1\n  date: '2031-03-05'\n", 'edition', 'date', '2031-03-06'),
    "edition: # a\n  number: 1\n  date: '2031-03-06'\n",
  );
  assert.throws(() => setValue('a: 1\n', 'edition', 'date', 'x'), /no edition\.date/);
});
