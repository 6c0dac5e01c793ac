import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '#domain/archive/archive.ts';
import { dayOf, days, meaningOf, spokenOfLater } from './days.ts';

const expression = (text: string, from: string, to: string) => ({ text, edtf: text, earliest: from, latest: to });
const said = { kind: 'statement', id: 's', day: '2022-02-10', relations: [{ type: 'about', event: 'e' }] };
const archive = {
  events: [
    {
      kind: 'event',
      id: 'e',
      day: '2022-01-02',
      relations: [],
      when: { edtf: '2022-01-02~/2022-01-09~', earliest: '2022-01-02', latest: '2022-01-09' },
    },
    { ...said, when: { edtf: '2022-02-10', earliest: '2022-02-10', latest: '2022-02-10' } },
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

describe('days', () => {
  it('have a page where something stands, a range begins or ends, or words of a source mean them', () => {
    assert.deepEqual(days(archive), ['2022-01-02', '2022-01-05', '2022-01-09', '2022-01-12', '2022-02-10']);
    assert.deepEqual(days(empty), []);
  });
});

describe('dayOf', () => {
  it('keeps what stands on the day apart from what may, and from words that mean it', () => {
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

  it('puts what was printed for several days on each of them', () => {
    const when = { edtf: '2022-01-06/2022-01-07', earliest: '2022-01-06', latest: '2022-01-07' };
    const calls = {
      ...archive,
      events: [{ kind: 'event', id: 'calls', day: '2022-01-06', when }],
    } as unknown as Archive;
    for (const day of ['2022-01-06', '2022-01-07']) {
      const { exact, possible } = dayOf(calls, day);
      assert.deepEqual([exact.event.map(({ id }) => id), possible], [['calls'], []]);
    }
  });

  it('knows nothing of a day on which there is nothing', () => {
    assert.deepEqual(dayOf(archive, '2030-01-01').possible, []);
  });
});

describe('spokenOfLater and meaning', () => {
  it('find what was said at another time, and words, about a month', () => {
    assert.deepEqual(
      spokenOfLater(archive, '2022-01').map(({ said: statement, about }) => [statement.id, about.map(({ id }) => id)]),
      [['s', ['e']]],
    );
    assert.deepEqual(
      meaningOf(archive.articles, '2022-01').map(({ text }) => text),
      ['2022-01'],
    );
  });

  it('find nothing within one and the same year, nor in an empty archive', () => {
    assert.deepEqual(spokenOfLater(archive, '2022'), []);
    assert.deepEqual(meaningOf([], '2022-01'), []);
  });
});
