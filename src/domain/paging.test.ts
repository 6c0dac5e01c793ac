import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listPages, pageNumbers } from './paging.ts';

const itemsOf = (pages: ReturnType<typeof listPages<number>>) => pages.map(({ items }) => items);

describe('listPages', () => {
  it('divides a list in its order, and numbers the pages from 1', () => {
    assert.deepEqual(listPages([1, 2, 3], 2), [
      { number: 1, count: 2, items: [1, 2] },
      { number: 2, count: 2, items: [3] },
    ]);
  });

  it('returns one empty page for an empty list', () => {
    assert.deepEqual(listPages([], 2), [{ number: 1, count: 1, items: [] }]);
  });

  it('keeps the sum of the sizes of a page within the limit, except for an item that is larger', () => {
    const size = (item: number) => item;
    assert.deepEqual(itemsOf(listPages([3, 2, 4, 9, 1, 5], 6, size)), [[3, 2], [4], [9], [1, 5]]);
  });
});

describe('pageNumbers', () => {
  it('returns the first, the last and the nearest numbers, with null for a gap', () => {
    assert.deepEqual(pageNumbers(5, 9), [1, null, 4, 5, 6, null, 9]);
    assert.deepEqual(pageNumbers(1, 1), [1]);
    assert.deepEqual(pageNumbers(2, 4), [1, 2, 3, 4]);
  });

  it('never has more than seven entries', () => {
    for (let page = 1; page <= 1000; page += 1) assert.ok(pageNumbers(page, 1000).length <= 7);
  });
});
