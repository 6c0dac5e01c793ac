import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPublished, parsePublished, publishedDays, publishedRecords } from './published.ts';

const list = 'articles/a 2022-01-31\narticles/a-b 2022-01-30\nplaces/a 2022-01-31\n';
const noFiles = (): string[] => [];
const rewritten = (text: string, idsOf: (kind: string) => string[] = noFiles) =>
  formatPublished(publishedDays(publishedRecords(text), idsOf, '2022-02-02'));

describe('parsePublished', () => {
  it('reads a record from each line', () => {
    const { records, faults } = parsePublished(list);
    assert.deepEqual(faults, []);
    assert.deepEqual(records[1], { kind: 'articles', id: 'a-b', since: '2022-01-30', line: 2 });
    assert.equal(records.length, 3);
  });

  it('reads no record from an empty list', () => {
    assert.deepEqual(parsePublished(''), { records: [], faults: [] });
  });

  it('names each malformed line', () => {
    const wrong = ['articles/a', 'articles/a 2022-02-30', 'article/a 2022-01-31', 'articles/A 2022-01-31', '', '#'];
    const { records, faults } = parsePublished(`${list}${wrong.join('\n')}\n`);
    assert.equal(records.length, 3);
    assert.deepEqual(
      faults.map(({ line }) => line),
      [4, 5, 6, 7, 8, 9],
    );
    for (const [index, { message }] of faults.entries())
      assert.ok(message.includes(`found “${wrong[index] ?? ''}”; restore this line`), message);
  });
});

it('publishedRecords throws on a malformed line and names it', () => {
  assert.throws(() => publishedRecords(`${list}x\n`), /^Error: content\/published\.txt:4: expected kind\/id/);
});

describe('the list, written again', () => {
  it('is the same where nothing is new', () => {
    assert.equal(rewritten(list), list);
    assert.equal(
      rewritten(list, (kind) => (kind === 'articles' ? ['a'] : [])),
      list,
    );
  });

  it('has new records on the day of the edition, in order', () => {
    const after = rewritten(list, (kind) => (kind === 'places' ? ['b', 'a'] : []));
    assert.equal(after, `${list}places/b 2022-02-02\n`);
  });

  it('has a record once, on the earlier day', () => {
    assert.equal(rewritten(`places/a 2022-02-01\n${list}places/a 2022-02-02\n`), list);
  });
});
