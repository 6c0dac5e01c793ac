import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ids } from '../schema/register.ts';
import { createUrls } from './urls.ts';
import { pagesOf, recordUrl, tombstones } from './withdrawn.ts';

const none: Ids = {
  articles: [],
  events: [],
  comparisons: [],
  outlets: [],
  people: [],
  organisations: [],
  places: [],
};
const urls = createUrls('/');
const since = '2022-01-01';
const withdrawn = { date: '2022-02-02', reason: 'Ditarik penerbitnya.' };

describe('tombstones', () => {
  it('stand at the address of what was taken back, with its day and reason', () => {
    const ids = {
      ...none,
      articles: [
        { id: 'a', since },
        { id: 'b', since, title: 'Judul', withdrawn },
      ],
    };
    assert.deepEqual(tombstones(ids, urls), [
      { kind: 'articles', id: 'b', title: 'Judul', url: '/artikel/b/', ...withdrawn },
    ]);
  });

  it('are none where nothing was taken back', () => {
    assert.deepEqual(tombstones(none, urls), []);
  });

  it('say so where no title was kept', () => {
    assert.equal(tombstones({ ...none, people: [{ id: 'x', since, withdrawn }] }, urls)[0]?.title, null);
  });
});

describe('pagesOf', () => {
  it('are those below an article too, and one page of any other record', () => {
    const gone = (kind: keyof Ids) => tombstones({ ...none, [kind]: [{ id: 'x', since, withdrawn }] }, urls);
    assert.deepEqual(
      gone('articles').flatMap((tombstone) => pagesOf(urls, tombstone)),
      ['/artikel/x/', '/artikel/x/sumber/', '/artikel/x/kutipan/'],
    );
    assert.deepEqual(
      gone('people').flatMap((tombstone) => pagesOf(urls, tombstone)),
      ['/tokoh/x/'],
    );
  });
});

describe('recordUrl', () => {
  it('knows the address of every kind of record', () => {
    const kinds = Object.keys(none) as (keyof Ids)[];
    assert.deepEqual(
      kinds.map((kind) => recordUrl(urls, kind, 'x')),
      ['/artikel/x/', '/peristiwa/x/', '/perbandingan/x/', '/media/x/', '/tokoh/x/', '/organisasi/x/', '/tempat/x/'],
    );
  });
});
