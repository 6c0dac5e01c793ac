import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '#domain/archive/event.ts';
import { laterStatements } from './later-statements.ts';

const when = { edtf: '2022-01-02', earliest: '2022-01-02', latest: '2022-01-02' };
const unknown = { edtf: 'XXXX', earliest: null, latest: null };
const event = { kind: 'event', id: 'e', day: '2022-01-02', relations: [], when };
const statementOn = (day: string, about: string) => ({
  ...{ kind: 'statement', id: 's', day, when: { edtf: day, earliest: day, latest: day } },
  relations: [{ type: 'about', event: about }],
});
const found = (...events: object[]) =>
  laterStatements(events as Event[]).map(({ period, statement, about }) => [
    period,
    statement.id,
    about.map(({ id }) => id),
  ]);

describe('laterStatements', () => {
  it('lists a statement for the month and the year of its event, if it was made outside them', () => {
    assert.deepEqual(found(event, statementOn('2022-02-10', 'e')), [['2022-01', 's', ['e']]]);
    assert.deepEqual(found(event, statementOn('2023-02-10', 'e')), [
      ['2022', 's', ['e']],
      ['2022-01', 's', ['e']],
    ]);
  });

  it('ignores statements made in the same month, and events of unknown date', () => {
    assert.deepEqual(found(event, statementOn('2022-01-09', 'e')), []);
    assert.deepEqual(found({ ...event, when: unknown }, statementOn('2022-02-10', 'e')), []);
  });
});
