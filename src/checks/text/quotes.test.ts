import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkQuotes } from './quotes.ts';

const { content } = readContent('src/tests/fixture-archive');
const quote = 'Sejumlah daerah tetangga dan aliansi pun mengirim pasukan penolong';

/** The faults of the marks of a passage. */
const found = (...mark: string[]): string =>
  Array.from(
    checkQuotes(
      withFacts(content, 'comparisons', 'ejaan-nama', {
        passages: [{ article: 'rangkanews-gubernur-menteri-telepon', quote, mark }],
      }),
    ),
    ({ message }) => message,
  ).join();

it('reports marks that do not occur once in their quote, or overlap', () => {
  assert.match(found('tentara'), /^“tentara” does not occur in the quote/);
  assert.match(found('an'), /occurs more than once in the quote/);
  assert.match(found('aliansi pun', 'dan aliansi'), /^“dan aliansi” overlaps “aliansi pun”/);
  assert.equal(found('aliansi', 'pasukan'), '');
});

it('names the first difference of a quote that is not found', () => {
  const passages = [
    { article: 'rangkanews-gubernur-menteri-telepon', quote: quote.replace(' tetangga', '\u00A0tetangga') },
  ];
  const [fault, second] = checkQuotes(withFacts(content, 'comparisons', 'ejaan-nama', { passages }));
  assert.match(
    fault?.message ?? '',
    /^Quote not found in rangkanews-.*\. First difference at character 16: expected “ tetangga.*” \(U\+0020\), found “\[U\+00A0\]tetangga/,
  );
  assert.equal(second, undefined);
});
