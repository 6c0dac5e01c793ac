import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateRows } from './date-rows.ts';
import { resolveDay } from './resolve-day.ts';

const context = {
  published: '2031-03-05',
  period: { earliest: '2031-03-01', latest: '2031-03-31' },
  explicit: [],
  isFuture: false,
};

describe('resolveDay', () => {
  const days = {
    'Senin (3/3/2031)': '2031-03-03',
    'Senin (3/3)': '2031-03-03',
    '3 Maret': '2031-03-03',
    '30 Desember': '2030-12-30',
    '(3/3/31)': '2031-03-03',
    Senin: '2031-03-03',
    "Jum'at": '2031-02-28',
    Rabu: '2031-03-05',
    kemarin: '2031-03-04',
    'hari ini': '2031-03-05',
    besok: '2031-03-06',
    'dua hari lalu': '2031-03-03',
    'pekan lalu': '2031-02-24/2031-03-02',
    'bulan lalu': '2031-02',
    'tahun depan': '2032',
    'Januari 2031': '2031-01',
    'mid-January': '2031-01',
    'early March 2031': '2031-03',
    Februari: '2031-02',
    '2019': '2019',
    'March 3, 2031': '2031-03-03',
    '2-3 March 2031': '2031-03-02/2031-03-03',
    '3-4 Maret 2031': '2031-03-03/2031-03-04',
    'Selasa (3–4/3)': '2031-03-03/2031-03-04',
  };
  for (const [text, edtf] of Object.entries(days))
    it(`reads “${text}” as ${edtf}`, () => {
      assert.equal(resolveDay(text, context)?.edtf, edtf);
    });

  for (const text of ['Selasa (3/3/2031)', '31 Februari 2031', 'kini', 'sebelumnya', '4-3 Maret 2031'])
    it(`leaves “${text}” open`, () => {
      assert.equal(resolveDay(text, context), null);
    });

  it('reads a weekday as the day that the report names, else as the last one, or as the next one in a plan', () => {
    assert.equal(resolveDay('Senin', { ...context, published: null, explicit: ['2031-03-10'] })?.edtf, '2031-03-10');
    assert.equal(resolveDay('Senin', { ...context, isFuture: true })?.edtf, '2031-03-10');
    assert.equal(resolveDay('Senin', { ...context, published: null }), null);
  });

  it('takes the year from the period if nothing says the day of publication', () => {
    assert.equal(resolveDay('3 Maret', { ...context, published: null })?.edtf, '2031-03-03');
  });
});

describe('dateRows', () => {
  const rows = (lines: string[], published: string | null = '2031-03-05') =>
    dateRows(
      lines,
      lines.map((_, index) => ({ line: index + 1, role: 'body' as const })),
      { ...context, published },
      'Asia/Jakarta',
    ).map(({ text, kind, edtf, sure }) => [text, kind, edtf, sure]);

  it('tells what a date dates by its place in the sentence', () => {
    assert.deepEqual(
      rows(['Tanggul retak pada Senin (3/3), kata Ani, Selasa (4/3/2031).', 'Rapat akan digelar Jumat (7/3).']),
      [
        ['Senin (3/3)', 'event', '2031-03-03', true],
        ['Selasa (4/3/2031)', 'statement', '2031-03-04', true],
        ['Jumat (7/3)', 'open-future', '2031-03-07', true],
      ],
    );
  });

  it('takes a date after "ucapnya" for that of the statement', () => {
    assert.deepEqual(rows(['"Aman," ucapnya saat ditemui, Senin (3/3/2031).']), [
      ['Senin (3/3/2031)', 'statement', '2031-03-03', true],
    ]);
  });

  it('takes no part of a word for a sign of the future', () => {
    const text = 'Sebelumnya diberitakan, tanggul Sungai Lamari retak di hulu dan hilir sungai, Senin.';
    assert.deepEqual(rows([text]), [['Senin', 'event', '2031-03-03', true]]);
  });

  it('gives words that a line repeats one row', () => {
    assert.equal(rows(['Tanggul retak pada Senin (3/3) pagi. Warga pulang Senin (3/3) malam.']).length, 1);
  });

  it('keeps the day of a wrong weekday, and says so', () => {
    assert.deepEqual(rows(['Tanggul retak pada Selasa (3/3/2031).']), [['(3/3/2031)', 'event', '2031-03-03', false]]);
  });

  it('reads the moment of a printed publication', () => {
    const lines = [{ line: 1, role: 'published' as const, text: 'Selasa, 04 Mar 2031 08:05 WIB' }];
    const [row] = dateRows([lines[0]?.text ?? ''], lines, context, 'Asia/Jakarta');
    assert.equal(row?.edtf, '2031-03-04T08:05:00+07:00');
    assert.equal(row.kind, 'publication');
  });

  it('takes the year of another date of the text if the day of publication is unknown', () => {
    assert.deepEqual(
      rows(['Tanggul retak pada 3 Maret 2022. Warga pulang pada 5 Maret.'], null).map(([, , edtf]) => edtf),
      ['2022-03-03', '2022-03-05'],
    );
  });
});
