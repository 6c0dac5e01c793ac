import assert from 'node:assert/strict';
import { it } from 'node:test';
import { comparison } from './comparison.ts';

it('every passage has the words that matter, or there are two and neither has', () => {
  const passage = { article: 'laporan', quote: 'kata' };
  const marked = { ...passage, mark: ['kata'] };
  const fits = (...passages: object[]) =>
    comparison.safeParse({ title: 'kata', code: 'D1', kind: 'differ', passages }).success;
  assert.ok(fits(passage, passage));
  assert.ok(fits(marked, marked));
  assert.ok(fits(marked, marked, marked));
  assert.ok(!fits(marked, passage));
  assert.ok(!fits(passage, passage, passage));
  assert.ok(!fits(marked));
  assert.ok(!fits());
});
