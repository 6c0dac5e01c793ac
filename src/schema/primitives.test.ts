import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naughty } from '#tests/sample.ts';
import { text } from './primitives.ts';

const taken = (value: string): boolean => text.safeParse(value).success;

describe('text', () => {
  it('takes what can be read, whatever it breaks elsewhere', () => {
    assert.ok(taken(naughty.replace(/[\u202E\u202C\u200F\u2028]/g, '')));
    assert.ok(taken('a\u200Db'));
  });

  it('refuses what no reader sees, and what no feed can carry', () => {
    for (const unseen of ['\0', '\t', '\n', '\r', '\x1B', '\x7F', '\u2028', '\u202E', '\uD83D', '\uFEFF', '\uFFFE'])
      assert.ok(!taken(`a${unseen}b`), JSON.stringify(unseen));
  });

  it('refuses what is empty, or has a space at an end', () => {
    assert.deepEqual(['', ' ', ' a', 'a '].map(taken), [false, false, false, false]);
  });
});
