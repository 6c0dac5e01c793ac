import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#scripts/verify/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkWeekdays } from './weekdays.ts';

const { content } = readContent('src/tests/fixture-archive');
const id = 'sidang-daring-esrc';

/** The faults of days in an event's attribution. */
const found = (attribution: string): string[] =>
  checkWeekdays(withFacts(content, 'events', id, { attribution })).map(({ message }) => message);

it('finds a weekday that the day is not, with or without a year', () => {
  assert.match(
    found('Pada Selasa, 10 Januari 2032.').join(),
    /^“Selasa, 10 Januari 2032” should be Sabtu, for that is 2032-01-10/,
  );
  assert.match(found('Pada Rabu (6/1).').join(), /^“Rabu \(6\/1\)” should be Selasa/);
  assert.equal(found('Pada Kamis, 6 Januari, dan Jumat (9/1/2032), dan Sabtu,\n9 Januari').length, 2);
});

it('accepts what is right, quoted, or of an unknown year', () => {
  assert.deepEqual(found('Pada Sabtu, 10 Januari 2032, Selasa (6/1), dan “Selasa, 10 Januari 2032”.'), []);
  assert.deepEqual(found('Pada Selasa, 6 Juli; Senin, 31 Februari 2032; Rabu 5 orang.'), []);
});

it('reports the line and column in a note', () => {
  const events = content.events.map((event) =>
    event.id === id ? { ...event, body: '\nSatu\ndua Rabu (6/1).', bodyLine: 30 } : event,
  );
  const [fault] = checkWeekdays({ ...content, events });
  assert.deepEqual(fault?.at, { line: 32, column: 5 });
});
