import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

describe('a date expression of several days', () => {
  const problem = (text: string, edtf: string) =>
    dateViolation(dateExpression.parse({ line: 1, text, kind: 'event', edtf, because: 'Tercetak.' }), text)?.problem;

  it('has the printed day, year and weekday at one of its ends', () => {
    for (const [text, edtf] of [
      ['6–8 Januari 2022', '2022-01-06/2022-01-08'],
      ['6 atau 7 Januari 2022', '[2022-01-06,2022-01-07]'],
      ['antara 6 dan 8 Januari 2022', '[2022-01-06..2022-01-08]'],
      ['28 Desember hingga 3 Januari 2022', '2021-12-28/2022-01-03'],
      ['Senin-Rabu (3-5/1/2022)', '2022-01-03/2022-01-05'],
      ['setelah 5 Januari 2022', '[2022-01-06..]'],
      ['sebelum 1 Januari 2022', '[..2021-12-31]'],
      ['sejak 6 Januari 2022', '2022-01-06/..'],
    ] as const)
      assert.equal(problem(text, edtf), undefined, text);
  });

  it('is reported if neither of its ends is as printed', () => {
    assert.match(problem('6–8 Januari 2022', '2022-01-05/2022-01-09') ?? '', /prints day 08 of month 01/);
    assert.match(problem('6–8 Januari 2021', '2022-01-06/2022-01-08') ?? '', /prints the year 2021/);
    assert.match(problem('Rabu', '2022-01-03/2022-01-04') ?? '', /prints Rabu/);
    assert.match(problem('setelah 5 Januari 2022', '[2022-01-08..]') ?? '', /prints day 05 of month 01/);
    assert.match(problem('sebelum 5 Januari 2022', '[..2022-01-08]') ?? '', /prints day 05 of month 01/);
  });
});

it('proposes dates without a record, and reports no fault for them', () => {
  const { dates } = must(
    content.sources.find((source) => source.id === id)?.validValues,
    'the fixture has this source',
  );
  const without = withFacts(content, 'sources', id, { dates: (dates ?? []).slice(0, 1) });
  assert.deepEqual([...checkDates(without)], []);
  const proposed = Array.from(unrecordedDates(without), ({ message }) => message);
  assert.ok(proposed.some((message) => message.startsWith('Line 6 has “Senin (5/1)”, which looks like a date')));
});
