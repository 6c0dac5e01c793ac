import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleArchive, urls } from '../tests/sample.ts';
import { changeList, resourceChanges } from './resource-sync.ts';

describe('resourceChanges', () => {
  it('tells what was published, changed and withdrawn, oldest first, on the days of the register', () => {
    const changes = resourceChanges(sampleArchive(), urls);
    assert.equal(changes.filter(({ change }) => change === 'created').length, 7);
    assert.deepEqual(changes.slice(-2), [
      {
        url: 'https://arsip.example/artikel/laporan-satu/',
        change: 'updated',
        date: '2002-03-05T00:00:00+07:00',
      },
      {
        url: 'https://arsip.example/organisasi/lama/',
        change: 'deleted',
        date: '2002-03-06T00:00:00+07:00',
      },
    ]);
  });
});

describe('changeList', () => {
  it('begins with its first change', () => {
    const list = changeList(resourceChanges(sampleArchive(), urls), urls);
    assert.ok(list.includes('<rs:md capability="changelist" from="2002-03-04T00:00:00+07:00"/>'));
    assert.ok(list.includes('<rs:md change="deleted" datetime="2002-03-06T00:00:00+07:00"/>'));
  });

  it('of no changes is empty', () => {
    assert.ok(changeList([], urls).includes('<rs:md capability="changelist"/>'));
  });
});
