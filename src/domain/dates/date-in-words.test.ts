import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords } from './date-in-words.ts';

describe('dateInWords', () => {
  const cases: [edtf: string, earliest: string | null, latest: string | null, words: string][] = [
    ['2022-01-05', '2022-01-05', '2022-01-05', '5 Januari 2022'],
    ['2022-01-05?', '2022-01-05', '2022-01-05', '5 Januari 2022, belum pasti'],
    ['2022-01-02~/2022-01-05~', '2022-01-02', '2022-01-05', 'sekitar 2–5 Januari 2022'],
    ['2022-01-31/2022-02-02', '2022-01-31', '2022-02-02', '31 Januari–2 Februari 2022'],
    ['2021-12-31/2022-01-01', '2021-12-31', '2022-01-01', '31 Desember 2021–1 Januari 2022'],
    ['[..2022-01-07]', null, '2022-01-07', 'paling lambat 7 Januari 2022'],
    ['[2022-02-10..]', '2022-02-10', null, '10 Februari 2022 atau sesudahnya'],
    ['[2022-01-10..2022-01-16]', '2022-01-10', '2022-01-16', 'antara 10 dan 16 Januari 2022'],
    ['2022-01', '2022-01-01', '2022-01-31', 'Januari 2022'],
    ['2022-01?', '2022-01-01', '2022-01-31', 'Januari 2022, belum pasti'],
    ['2022-01-05%', '2022-01-05', '2022-01-05', 'sekitar 5 Januari 2022, belum pasti'],
    ['2022-01-XX', '2022-01-01', '2022-01-31', 'Januari 2022'],
    ['2022-01/2022-03', '2022-01-01', '2022-03-31', 'Januari–Maret 2022'],
    ['2021-12/2022-01', '2021-12-01', '2022-01-31', 'Desember 2021–Januari 2022'],
    ['2022', '2022-01-01', '2022-12-31', 'tahun 2022'],
    ['1873~', '1873-01-01', '1873-12-31', 'sekitar tahun 1873'],
    ['199X', '1990-01-01', '1999-12-31', 'tahun 1990-an'],
    ['199X?', '1990-01-01', '1999-12-31', 'tahun 1990-an, belum pasti'],
    ['18XX', '1800-01-01', '1899-12-31', 'abad ke-19'],
    ['XXXX', null, null, 'tanggal tidak diketahui'],
    ['1873-05-02', '1873-05-02', '1873-05-02', '2 Mei 1873'],
    ['2012~/2022', '2012-01-01', '2022-12-31', 'sekitar 2012–2022'],
    ['2021-07-06/2022-07-05', '2021-07-06', '2022-07-05', '6 Juli 2021–5 Juli 2022'],
    ['2021/2022-01-05', '2021-01-01', '2022-01-05', '2021–5 Januari 2022'],
    ['[2021..2022]', '2021-01-01', '2022-12-31', 'antara 2021 dan 2022'],
    ['[..2022-01]', null, '2022-01-31', 'paling lambat Januari 2022'],
    ['[..2022-01-07?]', null, '2022-01-07', 'paling lambat 7 Januari 2022, belum pasti'],
    ['[2021..]', '2021-01-01', null, '2021 atau sesudahnya'],
    ['2022-01-09T00:30:00+07:00', '2022-01-09', '2022-01-09', '9 Januari 2022'],
  ];
  for (const [edtf, earliest, latest, words] of cases) {
    it(`${edtf}: ${words}`, () => {
      assert.equal(dateInWords({ edtf, earliest, latest }), words);
    });
  }
});
