import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findDates, monthAndDayIn, weekdayIn } from './date-finder.ts';

const found = (line: string): string[] => findDates(line).map(({ text }) => text);

it('finds dates in the forms that newspapers print', () => {
  assert.deepEqual(found('pada Kamis (6/1) dan Jumat (7/1/2022)'), ['Kamis (6/1)', 'Jumat (7/1/2022)']);
  assert.deepEqual(found('sejak 10 Januari hingga Maret 2022'), ['10 Januari', 'Maret 2022']);
  assert.deepEqual(found('protes pecah awal pekan ini'), ['awal pekan ini']);
  assert.deepEqual(found('kemarin, dalam dekade terakhir'), ['kemarin', 'dekade terakhir']);
  assert.deepEqual(found('Sabtu, 15 Januari 2022, dan Minggu (16 Januari)'), [
    'Sabtu, 15 Januari 2022',
    'Minggu (16 Januari)',
  ]);
  assert.deepEqual(found('pada Rabu (5/1), kata Budi, Kamis'), ['Rabu (5/1)', 'Kamis']);
  assert.deepEqual(found('selama 29-31 Mei 2026, Selasa (3–4/3)'), ['29-31 Mei 2026', 'Selasa (3–4/3)']);
});

it('finds dates in English', () => {
  assert.deepEqual(found('on January 6, 2022, or 7th January 2022'), ['January 6, 2022', '7th January 2022']);
  assert.deepEqual(found('in mid-January, early March 2022 and May 2022'), [
    'mid-January',
    'early March 2022',
    'May 2022',
  ]);
  assert.deepEqual(found('Jan. 6, 2022 and 5-6 January 2022'), ['Jan. 6, 2022', '5-6 January 2022']);
  assert.deepEqual(found('They may march.'), []);
});

it('ignores other numbers', () => {
  assert.deepEqual(found('160 korban jiwa dan 8 ribu warga, 8.000 orang'), []);
});

it('returns the position of each candidate', () => {
  const line = 'tiba pada Jumat.';
  for (const { text, start, end } of findDates(line)) assert.equal(line.slice(start, end), text);
});

it('parses the day before the month', () => {
  assert.equal(monthAndDayIn('Rabu (12/1)'), '01-12');
  assert.equal(monthAndDayIn('Sabtu (8/1/2022)'), '01-08');
  assert.equal(monthAndDayIn('12 Januari'), '01-12');
  assert.equal(monthAndDayIn('3 PEBRUARI 2022'), '02-03');
  assert.equal(monthAndDayIn('3 Februari'), '02-03');
  assert.equal(monthAndDayIn('31 Desember'), '12-31');
  assert.equal(monthAndDayIn('Rabu'), null);
});

it('parses the weekday', () => {
  assert.equal(weekdayIn('pada Hari Senin'), 'Senin');
  assert.equal(weekdayIn('pekan lalu'), null);
});

it('finds the usual phrases for time', () => {
  const phrases =
    `seminggu yang lalu|dalam 2 hari|akhir pekan|semalam|keesokan harinya|kemarin lusa|bulan lalu|awal tahun
dua pekan terakhir|sehari sebelumnya|tiga hari kemudian|pekan depan|tahun silam|beberapa hari lalu|dalam beberapa hari mendatang
dini hari|tadi malam|tadi pagi|hari ini|besok|lusa|esok hari|malam itu|saat ini|belakangan ini|baru-baru ini|sebulan terakhir|belum lama ini|beberapa waktu lalu|dalam waktu dekat|hari yang sama|tengah malam
selama tiga bulan|lima tahun ke depan|setahun silam|awal pekan ini|akhir bulan ini|pertengahan tahun lalu|tahun 1990-an
abad ke-19|kuartal pertama|dua jam lagi|sepanjang tahun ini|menjelang akhir tahun|kini|kemarin|sejak dua hari lalu`.split(
      /[|\n]/,
    );
  for (const phrase of phrases)
    assert.ok(
      found(`Hujan turun ${phrase} di kota.`)
        .join(' ')
        .includes(phrase.replace(/^menjelang /, '')),
      phrase,
    );
});
