import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicationDayInWords } from './publication.ts';

describe('publicationDayInWords', () => {
  const when = { basis: 'printed' as const, because: 'kata', earliest: '2022-01-06', latest: '2022-01-06' };

  it('returns the day of a moment in the zone of the outlet', () => {
    const moment = { ...when, at: '2022-01-06T23:30:00+07:00', edtf: '2022-01-06T23:30:00+07:00' };
    assert.equal(publicationDayInWords(moment, 'Asia/Jakarta'), '6 Januari 2022');
    assert.equal(publicationDayInWords(moment, 'Asia/Jayapura'), '7 Januari 2022');
  });

  it('returns a date without a time in words', () => {
    assert.equal(publicationDayInWords({ ...when, at: null, edtf: '2022-01-06' }, 'Asia/Jakarta'), '6 Januari 2022');
  });
});
