import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TombstoneEntry } from '#schema/history.ts';
import { createUrls } from '#domain/urls.ts';
import { tombstoneAddresses, tombstones } from './withdrawn.ts';

const urls = createUrls('/');
const untitled: TombstoneEntry = { kind: 'articles', id: 'x', date: '2022-02-02', reason: 'Ditarik penerbitnya.' };
const withdrawal: TombstoneEntry = { ...untitled, title: 'Judul' };

describe('tombstones', () => {
  it('adds the address of each withdrawn record', () => {
    assert.deepEqual(tombstones([withdrawal], urls), [{ ...withdrawal, url: '/artikel/x/' }]);
  });

  it('is empty if nothing is withdrawn', () => {
    assert.deepEqual(tombstones([], urls), []);
  });

  it('uses the id as title if no title is recorded', () => {
    assert.equal(tombstones([untitled], urls)[0]?.title, 'x');
  });
});

describe('tombstoneAddresses', () => {
  it('lists three pages of an article, and one page of any other record', () => {
    const pages = (kind: TombstoneEntry['kind']) =>
      tombstones([{ ...withdrawal, kind }], urls).flatMap((tombstone) => tombstoneAddresses(urls, tombstone));
    assert.deepEqual(pages('articles'), ['/artikel/x/', '/artikel/x/sumber/', '/artikel/x/kutipan/']);
    assert.deepEqual(pages('people'), ['/tokoh/x/']);
  });
});
