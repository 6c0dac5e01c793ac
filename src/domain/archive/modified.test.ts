import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstPublishedDays } from '#domain/published.ts';
import { sampleArchive, urls } from '#tests/sample.ts';
import { archiveModified, firstPublished, lastModified, pageModified } from './modified.ts';

describe('lastModified', () => {
  it('is the day of the newest change, or of first publication if there is none', () => {
    assert.equal(lastModified(sampleArchive(), 'articles', 'laporan-satu'), '2002-03-05');
    assert.equal(lastModified(sampleArchive(), 'articles', 'laporan-dua'), '2002-03-04');
  });

  it('throws on a record that was never published', () => {
    assert.throws(() => lastModified(sampleArchive(), 'events', 'x'), /no record “events\/x”/);
  });
});

describe('firstPublished', () => {
  it('ignores later changes', () => {
    assert.equal(firstPublished(sampleArchive(), 'articles', 'laporan-satu'), '2002-03-04');
  });
});

describe('archiveModified', () => {
  it('is the newest day of all, also that of a withdrawal', () => {
    assert.equal(archiveModified(sampleArchive()), '2002-03-06');
  });

  it('is the day of the edition in an archive without records', () => {
    const published = firstPublishedDays([], () => [], '2002-03-04');
    assert.equal(archiveModified({ ...sampleArchive(), published, withdrawn: [], changes: [] }), '2002-03-04');
  });
});

describe('pageModified', () => {
  const day = pageModified(sampleArchive(), urls);

  it('is the day of the record for its page and the pages below', () => {
    assert.equal(day('https://arsip.example/artikel/laporan-satu/'), '2002-03-05');
    assert.equal(day('https://arsip.example/artikel/laporan-satu/sumber/'), '2002-03-05');
    assert.equal(day('https://arsip.example/artikel/laporan-dua/'), '2002-03-04');
  });

  it('is the day of the archive for any other page', () => {
    assert.equal(day('https://arsip.example/'), '2002-03-06');
    assert.equal(day('https://arsip.example/artikel/'), '2002-03-06');
    assert.equal(day('https://arsip.example/tanggal/2001/02/'), '2002-03-06');
  });
});
