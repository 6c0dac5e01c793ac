import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#scripts/verify/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkQuotes } from './quotes.ts';

const { content } = readContent('src/tests/fixture-archive');
const quote = 'Sejumlah daerah tetangga dan aliansi pun mengirim pasukan penolong';

/** The faults of the marks of a passage. */
const found = (...mark: string[]): string =>
  checkQuotes(
    withFacts(content, 'comparisons', 'ejaan-nama', {
      passages: [{ article: 'rangkanews-gubernur-menteri-telepon', quote, mark }],
    }),
  )
    .map(({ message }) => message)
    .join();

it('finds marks that do not occur once in their passage, or overlap', () => {
  assert.match(found('tentara'), /does not stand in the passage/);
  assert.match(found('an'), /stands more than once in the passage/);
  assert.match(found('aliansi pun', 'dan aliansi'), /^“dan aliansi” runs over “aliansi pun”/);
  assert.equal(found('aliansi', 'pasukan'), '');
});
