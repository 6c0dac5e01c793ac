import assert from 'node:assert/strict';
import { it } from 'node:test';
import { codePoint, showInvisible } from './code-points.ts';

it('codePoint has four digits or more', () => {
  assert.deepEqual(['A', '\u200B', '😀'].map(codePoint), ['U+0041', 'U+200B', 'U+1F600']);
});

it('showInvisible replaces only what no reader sees', () => {
  assert.equal(showInvisible('a b\u00A0c\u202Ed\n'), 'a b[U+00A0]c[U+202E]d[U+000A]');
  assert.equal(showInvisible('“é” 😀'), '“é” 😀');
});
