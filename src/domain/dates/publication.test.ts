import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicationDayInWords, publicationInWords } from './publication.ts';

const when = { basis: 'printed' as const, because: 'kata', earliest: '2022-01-06', latest: '2022-01-06' };
const at = (moment: string) => ({ at: moment, edtf: moment });

describe('publicationInWords', () => {
  const inMakassar = (moment: string) => publicationInWords({ ...when, ...at(moment) }, 'Asia/Makassar');

  it('returns a moment in the zone of the outlet', () => {
    assert.equal(inMakassar('2022-01-06T12:05:00+07:00'), 'Kamis, 6 Januari 2022, pukul 13.05 WITA');
  });

  it('keeps the printed offset of a moment that is on another day in that zone', () => {
    assert.equal(inMakassar('2022-01-06T20:05:00+00:00'), 'Kamis, 6 Januari 2022, pukul 20.05 GMT+0');
    assert.equal(inMakassar('2022-01-06T12:05:00-05:00'), 'Kamis, 6 Januari 2022, pukul 12.05 GMT-5');
  });
});

describe('publicationDayInWords', () => {
  it('returns the printed day of a moment', () => {
    assert.equal(publicationDayInWords({ ...when, ...at('2022-01-06T20:05:00+00:00') }), '6 Januari 2022');
  });

  it('returns a date without a time in words', () => {
    assert.equal(publicationDayInWords({ ...when, at: null, edtf: '2022-01-06' }), '6 Januari 2022');
  });
});
