import assert from 'node:assert/strict';
import { it } from 'node:test';
import { completeLines } from './complete-lines.ts';

it('adds a row for each line without one: blank for spaces, otherwise body', () => {
  assert.deepEqual(completeLines('Judul\n\u00A0\nIsi.', [{ line: 1, role: 'headline' }]), [
    { line: 1, role: 'headline' },
    { line: 2, role: 'blank' },
    { line: 3, role: 'body' },
  ]);
});
