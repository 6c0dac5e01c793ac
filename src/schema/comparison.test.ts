import assert from 'node:assert/strict';
import { it } from 'node:test';
import { comparison } from './comparison.ts';

it('requires mark in all passages, or in none of exactly two', () => {
  const passage = { article: 'laporan', quote: 'kata' };
  const marked = { ...passage, mark: ['kata'] };
  const isValid = (...passages: object[]) =>
    comparison.safeParse({ title: 'kata', code: 'D1', kind: 'differ', passages }).success;
  assert.ok(isValid(passage, passage));
  assert.ok(isValid(marked, marked));
  assert.ok(isValid(marked, marked, marked));
  assert.ok(!isValid(marked, passage));
  assert.ok(!isValid(passage, passage, passage));
  assert.ok(!isValid(marked));
  assert.ok(!isValid());
});
