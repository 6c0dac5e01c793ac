import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPublished, parsePublished, firstPublishedDays } from './published.ts';

const list = 'articles/a 2022-01-31\narticles/a-b 2022-01-30\nplaces/a 2022-01-31\n';
const noFiles = (): string[] => [];
const rewritten = (text: string, idsOf: (kind: string) => string[] = noFiles) =>
  formatPublished(firstPublishedDays(parsePublished(text).records, idsOf, '2022-02-02'));

describe('parsePublished', () => {
  it('reads a record from each line', () => {
    const { records, faults } = parsePublished(list);
    assert.deepEqual(faults, []);
    assert.deepEqual(records[1], { kind: 'articles', id: 'a-b', since: '2022-01-30', line: 2 });
    assert.equal(records.length, 3);
  });

  it('returns no record for an empty list', () => {
    assert.deepEqual(parsePublished(''), { records: [], faults: [] });
  });

  it('reports each malformed line', () => {
    const malformed = ['articles/a', 'articles/a 2022-02-30', 'article/a 2022-01-31', 'articles/A 2022-01-31', '', '#'];
    const { records, faults } = parsePublished(`${list}${malformed.join('\n')}\n`);
    assert.equal(records.length, 3);
    assert.deepEqual(
      faults.map(({ at }) => at),
      [4, 5, 6, 7, 8, 9].map((line) => ({ line, column: 1 })),
    );
    for (const [index, { message }] of faults.entries())
      assert.ok(message.includes(`found “${malformed[index] ?? ''}”. Restore this line`), message);
  });
});

describe('rewriting the published list', () => {
  it('changes nothing if no record is new', () => {
    assert.equal(rewritten(list), list);
    assert.equal(
      rewritten(list, (kind) => (kind === 'articles' ? ['a'] : [])),
      list,
    );
  });

  it('adds new records with the day of the edition, sorted', () => {
    const after = rewritten(list, (kind) => (kind === 'places' ? ['b', 'a'] : []));
    assert.equal(after, `${list}places/b 2022-02-02\n`);
  });

  it('lists a duplicate record once, with the earlier day', () => {
    assert.equal(rewritten(`places/a 2022-02-01\n${list}places/a 2022-02-02\n`), list);
  });
});
