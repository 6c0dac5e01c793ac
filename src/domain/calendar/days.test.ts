import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '#domain/archive/archive.ts';
import { dayOf, daysWithPage, expressionsFor, statementsAbout } from './days.ts';

const expression = (text: string, from: string, to: string) => ({ text, edtf: text, earliest: from, latest: to });
const statement = { kind: 'statement', id: 's', day: '2022-02-10', relations: [{ type: 'about', event: 'e' }] };
const archive = {
  events: [
    {
      kind: 'event',
      id: 'e',
      day: '2022-01-02',
      relations: [],
      when: { edtf: '2022-01-02~/2022-01-09~', earliest: '2022-01-02', latest: '2022-01-09' },
    },
    { ...statement, when: { edtf: '2022-02-10', earliest: '2022-02-10', latest: '2022-02-10' } },
  ],
  articles: [
    {
      id: 'a',
      day: '2022-01-12',
      published: { at: null, edtf: '[2022-01-12..]', earliest: '2022-01-12', latest: null },
      source: {
        dates: [expression('Rabu', '2022-01-05', '2022-01-05'), expression('2022-01', '2022-01-01', '2022-01-31')],
      },
    },
  ],
} as unknown as Archive;
const empty = { events: [], articles: [] } as unknown as Archive;

describe('daysWithPage', () => {
  it('returns the bounds of all items and the days of date expressions', () => {
    assert.deepEqual(daysWithPage(archive), ['2022-01-02', '2022-01-05', '2022-01-09', '2022-01-12', '2022-02-10']);
    assert.deepEqual(daysWithPage(empty), []);
  });
});

describe('dayOf', () => {
  it('separates items that fall on the day, items that may fall on it, and date expressions', () => {
    const day = dayOf(archive, '2022-01-05');
    assert.deepEqual(day.exact, { event: [], statement: [], publication: [] });
    assert.deepEqual(
      day.possible.map(({ id }) => id),
      ['e'],
    );
    assert.deepEqual(
      day.expressions.map(({ text }) => text),
      ['Rabu'],
    );
    assert.deepEqual(
      dayOf(archive, '2022-02-10').exact.statement.map(({ id }) => id),
      ['s'],
    );
  });

  it('lists a certain range on each of its days', () => {
    const when = { edtf: '2022-01-06/2022-01-07', earliest: '2022-01-06', latest: '2022-01-07' };
    const withRange = {
      ...archive,
      events: [{ kind: 'event', id: 'range', day: '2022-01-06', when }],
    } as unknown as Archive;
    for (const day of ['2022-01-06', '2022-01-07']) {
      const { exact, possible } = dayOf(withRange, day);
      assert.deepEqual([exact.event.map(({ id }) => id), possible], [['range'], []]);
    }
  });

  it('returns no items for an empty day', () => {
    assert.deepEqual(dayOf(archive, '2030-01-01').possible, []);
  });
});

describe('statementsAbout', () => {
  it('returns statements made outside a period about events in it', () => {
    assert.deepEqual(
      statementsAbout(archive, '2022-01').map(({ statement: later, about }) => [later.id, about.map(({ id }) => id)]),
      [['s', ['e']]],
    );
  });

  it('ignores statements made in the period', () => {
    assert.deepEqual(statementsAbout(archive, '2022'), []);
  });
});

describe('expressionsFor', () => {
  it('returns the date expressions that resolve to a month', () => {
    assert.deepEqual(
      expressionsFor(archive.articles, '2022-01').map(({ text }) => text),
      ['2022-01'],
    );
  });

  it('is empty for an empty archive', () => {
    assert.deepEqual(expressionsFor([], '2022-01'), []);
  });
});
