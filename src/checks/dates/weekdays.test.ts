import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkWeekdays } from './weekdays.ts';

const { content } = readContent('src/tests/fixture-archive');
const id = 'sidang-daring-esrc';

/** The faults of an attribution. */
const found = (attribution: string): string[] =>
  Array.from(checkWeekdays(withFacts(content, 'events', id, { attribution })), ({ message }) => message);

it('reports a wrong weekday, with or without a year', () => {
  assert.match(
    found('Pada Selasa, 10 Januari 2032.').join(),
    /^Expected Sabtu for 2032-01-10, found “Selasa, 10 Januari 2032”/,
  );
  assert.match(found('Pada Rabu (6/1).').join(), /^Expected Selasa for 2032-01-06, found “Rabu \(6\/1\)”/);
  assert.equal(found('Pada Kamis, 6 Januari, dan Jumat (9/1/2032), dan Sabtu,\n9 Januari').length, 2);
});

it('accepts a weekday that is right, in quotation marks, or of an unknown year', () => {
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
