import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groupToken, nameToken, wordToken } from './words.ts';

it('no token of a name or a synonym group is the beginning of another token', () => {
  const tokens = [nameToken('budi'), nameToken('budi-santoso'), groupToken('minta'), groupToken('minta bantuan')];
  const words = [wordToken('minta', 'meminta'), wordToken('n', 'budi')];
  for (const one of tokens)
    assert.deepEqual(
      [...tokens, ...words].filter((other) => other.startsWith(one)),
      [one],
    );
});
