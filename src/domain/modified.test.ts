import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleArchive } from '../tests/sample.ts';
import { archiveModified, firstPublished, lastModified } from './modified.ts';

describe('lastModified', () => {
  it('is the day of the newest change, or the first day where there is none', () => {
    assert.equal(lastModified(sampleArchive(), 'articles', 'laporan-satu'), '2002-03-05');
    assert.equal(lastModified(sampleArchive(), 'articles', 'laporan-dua'), '2002-03-04');
  });

  it('the first day stays', () => {
    assert.equal(firstPublished(sampleArchive(), 'articles', 'laporan-satu'), '2002-03-04');
  });

  it('an id that was never published is an error', () => {
    assert.throws(() => lastModified(sampleArchive(), 'events', 'x'), /no “x” under events/);
  });
});

describe('archiveModified', () => {
  it('is the newest day of the register: here that of a withdrawal', () => {
    assert.equal(archiveModified(sampleArchive()), '2002-03-06');
  });
});
