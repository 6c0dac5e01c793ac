import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WordEntry } from './concordance.ts';
import { letterPages } from './letter-pages.ts';

const entry = (label: string, places: number) => ({ label, places: Array(places).fill(null) }) as unknown as WordEntry;
const entries = (count: number, places: number) =>
  Array.from({ length: count }, (_, index) => entry(`kata${index}`, index === 0 ? 100 : places));

describe('letterPages', () => {
  it('returns one page with all words and occurrences for a small letter', () => {
    const [page, ...others] = letterPages([entry('kabar', 3), entry('kota', 1)]);
    assert.deepEqual(
      page?.entries.map(({ label }) => label),
      ['kabar', 'kota'],
    );
    assert.deepEqual([page.words, others], [[], []]);
  });

  it('lists the words of a large letter on its first page, each with the page of its occurrences', () => {
    const [first, ...others] = letterPages(entries(1000, 5));
    assert.equal(first?.entries.length, 0);
    assert.equal(first.words.length, 1000);
    for (const { label, page } of first.words)
      assert.ok(others.find(({ number }) => number === page)?.entries.some((own) => own.label === label));
  });

  it('has room for every page of a letter of any size, and drops the rarest words from the first page', () => {
    const [first, ...others] = letterPages(entries(5000, 1));
    assert.equal(first?.words.length, 2300);
    assert.equal(first.words[0]?.label, 'kata0');
    assert.deepEqual(
      first.ranges.map(({ first: start, last, page }) => [start, last, page]),
      others.map(({ entries: own, number }) => [own[0]?.label, own.at(-1)?.label, number]),
    );
    for (const { entries: own, maxOccurrences } of others)
      assert.ok(own.reduce((sum, { places }) => sum + 6 + 4 * Math.min(places.length, maxOccurrences), 0) <= 2300);
  });
});
