import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '../../scripts/verify/read-content.ts';
import { withFacts } from '../tests/with-facts.ts';
import { checkWeekdays } from './weekdays.ts';

const { content } = readContent('.');
const id = 'sidang-daring-csto';

/** What is wrong with days in an event's attribution. */
const found = (attribution: string): string[] =>
  checkWeekdays(withFacts(content, 'events', id, { attribution })).map(({ message }) => message);

it('finds nothing wrong in the archive as it is', () => {
  assert.deepEqual(checkWeekdays(content), []);
});

it('finds a weekday that the day is not, with or without a year', () => {
  assert.match(
    found('Pada Selasa, 10 Januari 2022.').join(),
    /^“Selasa, 10 Januari 2022” should be Senin, for that is 2022-01-10/,
  );
  assert.match(found('Pada Rabu (6/1).').join(), /^“Rabu \(6\/1\)” should be Kamis/);
  assert.equal(found('Pada Jumat, 6 Januari, dan Minggu (9/1/2022), dan Sabtu,\n9 Januari').length, 2);
});

it('leaves alone what is right, quoted, or of an unknown year', () => {
  assert.deepEqual(found('Pada Senin, 10 Januari 2022, Kamis (6/1), dan “Selasa, 10 Januari 2022”.'), []);
  assert.deepEqual(found('Pada Selasa, 6 Juli; Senin, 31 Februari 2022; Rabu 5 orang.'), []);
});

it('finds it in a note, where it stands', () => {
  const events = content.events.map((event) =>
    event.id === id ? { ...event, body: '\nSatu\ndua Rabu (6/1).', bodyLine: 30 } : event,
  );
  const [fault] = checkWeekdays({ ...content, events });
  assert.deepEqual(fault?.at, { line: 32, column: 5 });
});
