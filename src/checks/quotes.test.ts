import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '../../scripts/verify/read-content.ts';
import { withFacts } from '../tests/with-facts.ts';
import { checkQuotes } from './quotes.ts';

const { content } = readContent('.');
const quote = 'Sejumlah negara tetangga dan aliansi pun mengirim pasukan perdamaian';

/** What is wrong with the marks of a passage. */
const found = (...mark: string[]): string =>
  checkQuotes(
    withFacts(content, 'comparisons', 'susunan-pasukan', {
      passages: [{ article: 'sindonews-putin-tokayev-telepon', quote, mark }],
    }),
  )
    .map(({ message }) => message)
    .join();

it('finds nothing wrong in the archive as it is', () => {
  assert.deepEqual(checkQuotes(content), []);
});

it('finds marks that do not stand once in their passage, or run over each other', () => {
  assert.match(found('tentara'), /does not stand in the passage/);
  assert.match(found('an'), /stands more than once in the passage/);
  assert.match(found('aliansi pun', 'dan aliansi'), /^“dan aliansi” runs over “aliansi pun”/);
  assert.equal(found('aliansi', 'pasukan'), '');
});
