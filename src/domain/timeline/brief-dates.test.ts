import assert from 'node:assert/strict';
import { it } from 'node:test';
import { item } from '#tests/sample-item.ts';
import { briefDates } from './brief-dates.ts';

it('removes the year only if all items are in it, and keeps a day with its month', () => {
  const one = briefDates([item('event', '2022-01-05'), item('event', '[..2022-02-10]')]);
  assert.equal(one('sekitar 2–5 Januari 2022'), 'sekitar 2–5\u00a0Januari');
  const two = briefDates([item('event', '2022-01-05'), item('event', '2021-12-30')]);
  assert.equal(two('5 Januari 2022'), '5\u00a0Januari 2022');
});
