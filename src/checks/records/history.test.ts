import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import type { TombstoneEntry } from '#schema/history.ts';
import { checkContent } from '#checks/check-content.ts';
import type { Content } from '#checks/content/content.ts';
import { checkPublishedOrder } from './history.ts';

const { content } = readContent('src/tests/fixture-archive');
const tombstone: TombstoneEntry = { kind: 'people', id: 'ines-talavao', date: '2033-03-01', reason: 'Sebab.' };

/** The content with these tombstones added. */
const withTombstones = (changed: Content, ...added: TombstoneEntry[]): Content => ({
  ...changed,
  withdrawn: changed.withdrawn.map((item) => {
    const data = { withdrawn: [...(item.data?.withdrawn ?? []), ...added] };
    return { ...item, data, validValues: data };
  }),
});

const without = (kind: 'people' | 'places' | 'events', ...ids: string[]): Content => ({
  ...content,
  [kind]: content[kind].filter(({ id }) => !ids.includes(id)),
});

const messages = (changed: Content): string[] => checkContent(changed).map(({ message }) => message);

describe('a published record without a file', () => {
  it('is one fault at its line, and no fault at each reference', () => {
    const faults = checkContent(without('people', 'ines-talavao'));
    const line = content.published.find(({ id }) => id === 'ines-talavao')?.line;
    assert.deepEqual(faults, [
      {
        file: 'content/published.txt',
        at: { line, column: 1 },
        message:
          '“ines-talavao” was published on 2033-02-01 and has neither a file nor a tombstone. Restore content/people/ines-talavao.yaml, or add a tombstone to content/withdrawn.yaml.',
      },
    ]);
  });

  it('is one fault when a whole folder is missing', () => {
    const ids = content.places.map(({ id }) => id);
    assert.deepEqual(messages(without('places', ...ids)), [
      `content/places has none of the ${ids.length} records published from it. Restore the folder.`,
    ]);
  });

  it('is no fault with a tombstone, but each reference to it is one', () => {
    const found = messages(withTombstones(without('people', 'ines-talavao'), tombstone));
    assert.ok(found.length > 0);
    for (const message of found) assert.match(message, /“ines-talavao” was withdrawn from .* Remove this reference/);
  });

  it('is not reported while withdrawn.yaml has another fault', () => {
    const withdrawn = content.withdrawn.map((item) => ({ ...item, data: null, validValues: {} }));
    assert.deepEqual(messages({ ...content, withdrawn }), []);
  });
});

describe('reports a tombstone', () => {
  const [own] = content.withdrawn[0]?.data?.withdrawn ?? [];
  assert.ok(own);
  const cases: [name: string, changed: Content, says: RegExp][] = [
    ['of a record that has a file', withTombstones(content, tombstone), /still has the file content\/people\/ines/],
    ['of a record that was never published', withTombstones(content, { ...tombstone, id: 'x' }), /“x” was never publ/],
    ['of a record that already has one', withTombstones(content, { ...own }), /“kabarkidung-banjir-susulan” has two/],
    [
      'dated before the publication',
      withTombstones(without('people', 'ines-talavao'), { ...tombstone, date: '2033-01-31' }),
      /cannot be withdrawn on 2033-01-31, before it was published on 2033-02-01/,
    ],
  ];
  for (const [name, changed, says] of cases)
    it(name, () => {
      const found = checkContent(changed).filter(({ file }) => file === 'content/withdrawn.yaml');
      assert.equal(found.length, 1);
      assert.match(found[0]?.message ?? '', says);
    });
});

it('accepts a record that is not in the published list', () => {
  const published = content.published.filter(({ id }) => id !== 'ines-talavao');
  assert.deepEqual(messages({ ...content, published }), []);
});

it('reports each line of the published list that is unsorted or a duplicate', () => {
  const [first, second, ...others] = content.published;
  assert.ok(first && second);
  const lines = [second, first, first, ...others].map((record, index) => ({ ...record, line: index + 1 }));
  assert.deepEqual(
    Array.from(checkPublishedOrder({ ...content, published: lines }), ({ at, message }) => [
      at,
      message.split('. ')[0],
    ]),
    [
      [
        { line: 2, column: 1 },
        'Expected a sorted list, found “articles/kabarkidung-banjir-susulan” after “articles/kabarkidung-bendungan-jebol”',
      ],
      [{ line: 3, column: 1 }, '“articles/kabarkidung-banjir-susulan” is listed twice'],
    ],
  );
  assert.deepEqual([...checkPublishedOrder(content)], []);
});
