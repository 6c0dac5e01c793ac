import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { dateExpression } from '#schema/date-expression.ts';
import { must } from '#domain/must.ts';
import { withFacts } from '#tests/with-facts.ts';
import { dateViolation } from './date-rules.ts';
import { checkDates, unrecordedDates } from './dates.ts';

const { content } = readContent('src/tests/fixture-archive');
const id = 'kabarkidung-setahun-setelah-banjir';

it('accepts “no date” for any words, with a reason', () => {
  const line = 'Skor akhir (6/1) pada Senin, 5 Januari 2032.';
  for (const text of ['(6/1)', '5 Januari 2032', 'Senin'])
    assert.equal(dateViolation(dateExpression.parse({ line: 1, text, kind: 'none', because: 'Skor.' }), line), null);
  const relative = dateExpression.parse({ line: 1, text: '(6/1)', kind: 'relative', because: 'Skor.' });
  assert.match(dateViolation(relative, line)?.problem ?? '', /prints day 06 of month 01, but edtf is null/);
});

it('proposes dates without a record, and reports no fault for them', () => {
  const { dates } = must(
    content.sources.find((source) => source.id === id)?.validValues,
    'the fixture has this source',
  );
  const without = withFacts(content, 'sources', id, { dates: (dates ?? []).slice(0, 1) });
  assert.deepEqual(checkDates(without), []);
  const proposed = unrecordedDates(without).map(({ message }) => message);
  assert.ok(proposed.some((message) => message.startsWith('Line 6 has “Senin”, which looks like a date')));
});
