import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMoment, readMoment } from './parse-moment.ts';

// scripts/test.ts runs these tests in four time zones. The results must be the same in each.

// Forms of Indonesian newspapers and news sites: with and without a weekday, clock, zone, section or name of the outlet.
const newspapers: [printed: string, edtf: string][] = [
  ['Minggu, 09 Januari 2022 - 00:30 WIB', '2022-01-09T00:30:00+07:00'],
  ['Rabu, 12 Januari 2022 | 09:01 WIB', '2022-01-12T09:01:00+07:00'],
  ['Senin, 3 Oktober 2022 pukul 17.05 WITA', '2022-10-03T17:05:00+08:00'],
  ['Kabar.example - 06/01/2022, 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Kamis 06 Januari 2022 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['06 Januari 2022, 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Kamis, 06 Januari 2022 - 12:05:33 WIB', '2022-01-06T12:05:33+07:00'],
  ["Jum'at, 7 Januari 2022 - 12:05 WIB", '2022-01-07T12:05:00+07:00'],
  ['Jum’at, 7 Januari 2022 - 12:05 WIB', '2022-01-07T12:05:00+07:00'],
  ['Ahad, 9 Januari 2022 12:05 WIB', '2022-01-09T12:05:00+07:00'],
  ['Rabu, 5 Nopember 2014 09:00 WIB', '2014-11-05T09:00:00+07:00'],
  ['Kamis, 6 Januari 2022 9:05 WIB', '2022-01-06T09:05:00+07:00'],
  ['KAMIS, 6 JANUARI 2022 | 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Terbit: Kamis, 6 Januari 2022 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Kamis, 6 Januari 2022', '2022-01-06'],
  ['6 Januari 2022', '2022-01-06'],
  ['Kamis, 06 Jan 2022 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Kam, 6 Jan. 2022, 12.05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Sabtu, 5 Pebruari 2022 07:15 WIT', '2022-02-05T07:15:00+09:00'],
  ['Rabu, 17 Agu 2022 10:00 WIB', '2022-08-17T10:00:00+07:00'],
  ['Selasa, 6 Des 2022 | 10:00 WIB', '2022-12-06T10:00:00+07:00'],
  ['6-1-2022', '2022-01-06'],
  ['06.01.2022 12.05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Kamis (6/1/2022)', '2022-01-06'],
  ['Diterbitkan Kamis, 6 Januari 2022 jam 12.05 WIB oleh Redaksi', '2022-01-06T12:05:00+07:00'],
  ['Kamis, 6 Januari 2022 • 12:05 WIB • 3 menit baca', '2022-01-06T12:05:00+07:00'],
  ['Budi | Nasional | Kamis, 6 Januari 2022 12:05 WIB', '2022-01-06T12:05:00+07:00'],
  ['Kamis, 6 Januari 2022 / 12:05 wib', '2022-01-06T12:05:00+07:00'],
  ['Kamis, 6 Januari 2022 12:05 Waktu Indonesia Timur', '2022-01-06T12:05:00+09:00'],
  ['Kamis, 6 Januari 2022 12:05 (GMT+7)', '2022-01-06T12:05:00+07:00'],
  ['Kamis, 6 Januari 2022, 12:05 UTC +08:00', '2022-01-06T12:05:00+08:00'],
  ['12:05 WIB, Kamis 6 Januari 2022', '2022-01-06T12:05:00+07:00'],
  ['Kamis pukul 12.05 WIB, 6 Januari 2022', '2022-01-06T12:05:00+07:00'],
  ['6 Januari 2022 (Kamis)', '2022-01-06'],
  ['Jakarta, 6 Januari 2022', '2022-01-06'],
  ['Kamis,\u00A06\u00A0Januari\u00A02022 12:05\u00A0WIB', '2022-01-06T12:05:00+07:00'],
  ['Edisi Januari 2022', '2022-01'],
  ['Rabu, 5 Januari 1949', '1949-01-05'],
  ['Kamis, 6 Januari 2022 12:05 WIB, Kamis (6/1/2022)', '2022-01-06T12:05:00+07:00'],
];

// English forms (CLDR locale `en`, British and American) and ISO 8601.
const english: [printed: string, edtf: string][] = [
  ['13 January 2022, 17:05 WIB', '2022-01-13T17:05:00+07:00'],
  ['January 6, 2022', '2022-01-06'],
  ['Januari 6, 2022', '2022-01-06'],
  ['Thu, 6 Jan 2022 12:05 GMT', '2022-01-06T12:05:00+00:00'],
  ['Published 6th January 2022 at 5:05 pm GMT+7', '2022-01-06T17:05:00+07:00'],
  ['Thursday, January 6th, 2022 12:05 AM SGT', '2022-01-06T00:05:00+08:00'],
  ['Wednesday 5 Oct 2022 08:30 MSK', '2022-10-05T08:30:00+03:00'],
  ['2022-01-06', '2022-01-06'],
  ['2022-01-06 12:05:33 WIB', '2022-01-06T12:05:33+07:00'],
  ['2022-01-06T12:05:33+07:00', '2022-01-06T12:05:33+07:00'],
  ['2022-01-06T05:05:33Z', '2022-01-06T05:05:33+00:00'],
  ['2022/01/06', '2022-01-06'],
];

describe('parseMoment', () => {
  for (const [printed, edtf] of [...newspapers, ...english]) {
    it(`parses “${printed}”`, () => {
      const precision = edtf.includes('T') ? 'minute' : edtf.length === 7 ? 'month' : 'day';
      assert.deepEqual(parseMoment(printed), { edtf, precision, zonePrinted: precision === 'minute' });
    });
  }

  it('uses the given zone if the time has none, and gives only the day without it', () => {
    for (const printed of ['Kamis, 6 Januari 2022 12:05', '06/01/2022 12.05', '6 Januari 2022, pukul 12.05']) {
      assert.deepEqual(parseMoment(printed), { edtf: '2022-01-06', precision: 'day', zonePrinted: false });
      assert.deepEqual(parseMoment(printed, 'Asia/Makassar'), {
        edtf: '2022-01-06T12:05:00+08:00',
        precision: 'minute',
        zonePrinted: false,
      });
    }
  });

  it('uses the offset of the day in a zone with daylight saving time', () => {
    const edtf = (printed: string) => parseMoment(printed, 'Europe/London')?.edtf;
    assert.equal(edtf('6 January 2022 12:05'), '2022-01-06T12:05:00+00:00');
    assert.equal(edtf('6 July 2022 12:05'), '2022-07-06T12:05:00+01:00');
  });

  it('returns null for a text without a date, with several, or with an unknown zone', () => {
    const texts = [
      '',
      '12:05 WIB',
      'Kemarin, 12:05 WIB',
      '6–8 Januari 2022',
      '6 Januari hingga 8 Januari 2022',
      '6 Januari 2022, diperbarui 7 Januari 2022',
      '6 Januari 2022 12:05 WIB, diperbarui 13:45 WIB',
      'Kamis, 6 Januari 2022 12:05 EST',
      '1/6/22',
      '160 korban, 2022 orang',
    ];
    for (const text of texts) assert.equal(parseMoment(text), null, text);
  });
});

describe('a time without a printed zone, in a zone whose clocks change', () => {
  const zone = 'America/New_York';

  it('does not exist in the hour that is skipped', () => {
    assert.equal(readMoment('13 March 2022, 02:30', zone), 'impossible');
    assert.equal(parseMoment('13 March 2022, 02:30', zone), null);
    assert.equal(parseMoment('13 March 2022, 03:30', zone)?.edtf, '2022-03-13T03:30:00-04:00');
    assert.equal(parseMoment('13 March 2022, 02:30', 'Asia/Jakarta')?.edtf, '2022-03-13T02:30:00+07:00');
  });

  it('has one of its two offsets in the hour that is repeated', () => {
    assert.equal(parseMoment('6 November 2022, 01:30', zone)?.edtf, '2022-11-06T01:30:00-04:00');
    assert.equal(parseMoment('6 November 2022, 02:30', zone)?.edtf, '2022-11-06T02:30:00-05:00');
  });

  it('has the printed offset if one is printed, and none for a name with several meanings', () => {
    assert.equal(parseMoment('6 November 2022, 01:30 UTC-5', zone)?.edtf, '2022-11-06T01:30:00-05:00');
    assert.equal(parseMoment('6 November 2022, 01:30 EST', zone), null);
  });
});

describe('readMoment', () => {
  it('reports times and days that do not exist, which parseMoment does not parse', () => {
    const texts = [
      'Kamis, 06 Januari 2022 | 25:61 WIB',
      'Kamis, 6 Januari 2022 12.60 WIB',
      'Kamis, 6 Januari 2022 13:05 pm',
      'Kamis, 31 Februari 2022 - 00:30 WIB',
      '29/02/2022',
      '01/13/2022',
      '2022-13-01',
      '6 Januari 2022 12:05 GMT+19',
    ];
    for (const text of texts) assert.deepEqual([parseMoment(text), readMoment(text)], [null, 'impossible'], text);
  });

  it('reports a weekday that is not that of the day', () => {
    for (const text of ['Sabtu, 09 Januari 2022 - 00:30 WIB', 'Rabu 12:05 WIB, 6 Januari 2022', '6/1/2022 (Rabu)'])
      assert.deepEqual([parseMoment(text), readMoment(text)], [null, 'weekday'], text);
  });

  it('reports a text without a date, and one with several', () => {
    assert.deepEqual(
      ['tanpa tanggal', '6–8 Januari 2022'].map((text) => readMoment(text)),
      ['none', 'ambiguous'],
    );
  });
});
