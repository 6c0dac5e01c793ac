import assert from 'node:assert/strict';
import { it } from 'node:test';
import { summarizeByRule } from './axe.ts';

it('reports one line per rule for any number of elements', () => {
  const pale = ['/a/', '/b/', '/b/'].map((page, index) => ({
    rule: 'contrast',
    page,
    element: `p:nth-child(${String(index + 1)})`,
  }));
  assert.deepEqual(summarizeByRule([...pale, { rule: 'label', page: '/c/', element: 'input' }]), [
    'contrast: 3 elements on 2 pages, first p:nth-child(1) on /a/',
    'label: 1 elements on 1 pages, first input on /c/',
  ]);
});
