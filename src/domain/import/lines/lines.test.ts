import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bylineIn } from './bylines.ts';
import { isDateLine } from './date-line.ts';
import { datelineIn } from './datelines.ts';
import { finalMarks } from './final-marks.ts';
import { chrome } from './page-patterns.ts';
import { lineRepairs } from './repairs.ts';
import { similarity } from './headline.ts';

describe('bylineIn', () => {
  const bylines = {
    'Laporan: Samsul': ['Samsul'],
    'Penulis: Dewi Anggraini | Editor: Bima': ['Dewi Anggraini'],
    'Rep: Dewi Anggraini/ Red: Bima Sakti': ['Dewi Anggraini'],
    'Oleh Dewi Anggraini dan Bima Sakti Putra': ['Dewi Anggraini', 'Bima Sakti Putra'],
    'Reporter : Dewi Anggraini, Bima Sakti, dan Rina Wati': ['Dewi Anggraini', 'Bima Sakti', 'Rina Wati'],
    'Laporan wartawan Kabar.com, Dewi Anggraini': ['Dewi Anggraini'],
    'Dewi Anggraini - detikNews': ['Dewi Anggraini'],
    'Tim | KABAR Indonesia': ['Tim'],
    'Written by Dewi Anggraini': ['Dewi Anggraini'],
    "Kontributor: Ma'ruf al Amin": ["Ma'ruf al Amin"],
  };
  for (const [line, authors] of Object.entries(bylines))
    it(`reads “${line}”`, () => {
      const byline = bylineIn(line);
      assert.deepEqual(byline?.authors, authors);
      assert.equal(byline.sure, true);
    });

  it('takes a name alone as unsure, and as sure if the page names the author', () => {
    assert.equal(bylineIn('Dewi Anggraini')?.sure, false);
    assert.equal(bylineIn('Dewi Anggraini', ['Dewi Anggraini'])?.sure, true);
  });

  for (const line of [
    'Breaking News',
    'BAGIKAN',
    'Nasional',
    'Tanggul Sungai Lamari Retak Lagi',
    'Ia pergi.',
    '12 Januari',
    'Lamari',
  ])
    it(`finds no author in “${line}”`, () => {
      assert.equal(bylineIn(line), null);
    });
});

describe('datelineIn', () => {
  const datelines = {
    'JAKARTA - Warga mengungsi.': 'JAKARTA - ',
    'JAKARTA — Warga mengungsi.': 'JAKARTA — ',
    'JAKARTA -Warga mengungsi.': 'JAKARTA -',
    'JAKARTA, KABAR.example – Warga mengungsi.': 'JAKARTA, KABAR.example – ',
    'Jakarta: Warga mengungsi.': 'Jakarta: ',
    'MOSKOW, Warga mengungsi.': 'MOSKOW, ',
    'KABAR.CO.ID, JAKARTA -- Warga mengungsi.': 'KABAR.CO.ID, JAKARTA -- ',
    'Kabar.com, Lamari Warga mengungsi.': 'Kabar.com, ',
    'Jakarta (KABAR) - Warga mengungsi.': 'Jakarta (KABAR) - ',
    'Kabar.id -\u00A0Warga mengungsi.': 'Kabar.id -\u00A0',
    'ACEH UTARA | Warga mengungsi.': 'ACEH UTARA | ',
    'Lamari – Warga mengungsi.': 'Lamari – ',
  };
  for (const [paragraph, dateline] of Object.entries(datelines))
    it(`finds “${dateline}”`, () => {
      assert.equal(datelineIn(paragraph, ['Lamari']), dateline);
    });

  for (const paragraph of [
    'Warga mengungsi - lagi.',
    'Ani: Warga mengungsi.',
    'Warga, anak, dan ternak mengungsi.',
    'Si kembar – Ani dan Ana – pergi.',
  ])
    it(`finds none in “${paragraph}”`, () => {
      assert.equal(datelineIn(paragraph, []), null);
    });
});

describe('finalMarks', () => {
  const marks = {
    'Warga pulang. (sya)': [' (sya)'],
    'Warga pulang. (rin/ari)': [' (rin/ari)'],
    'Warga pulang. (E-2)': [' (E-2)'],
    'Warga pulang. [Xinhua]': [' [Xinhua]'],
    'Warga pulang. (Antara/mhd)': [' (Antara/mhd)'],
    'Warga pulang. Selesai': [' Selesai'],
    'Warga pulang. ***': [' ***'],
    'Warga pulang.kabar': ['kabar'],
    'Warga pulang. (Reuters) (dwi)': [' (dwi)', ' (Reuters)'],
    'Warga pulang (pagi ini).': [],
    'Rapat belum selesai': [],
    'Badan itu (BPBD)': [],
  };
  for (const [paragraph, texts] of Object.entries(marks))
    it(`finds ${texts.join(' and ') || 'none'} in “${paragraph}”`, () => {
      assert.deepEqual(
        finalMarks(paragraph, ['Kabar']).map(({ text }) => text),
        texts,
      );
    });
});

describe('isDateLine', () => {
  for (const line of [
    'Kabar.com - 23/01/2022, 08:05 WIB',
    '12 Januari 2022, 18:51',
    'Terbit: Kamis, 6 Januari 2022',
    'Jan 6, 2022',
    'Pos Lamari | Jumat, 7 Januari 2022 - 16.05 WIB',
  ])
    it(`is true for “${line}”`, () => {
      assert.equal(isDateLine(line), true);
    });
  for (const line of [
    'UPDATE 23 Januari 2022: Bertambah 208 Kasus Baru',
    'Januari 2022',
    'Warga pulang pada Kamis, 6 Januari 2022, dari tempat pengungsian.',
  ])
    it(`is false for “${line}”`, () => {
      assert.equal(isDateLine(line), false);
    });
});

it('chrome decides on a line of many long words at once', () => {
  const text = 'Pertanggungjawaban penyelenggaraan pembangunan '.repeat(4);
  assert.equal(chrome.test(text), false);
  assert.equal(chrome.test('Unduh aplikasi Kabar di Play Store'), true);
});

describe('lineRepairs', () => {
  const repaired = (text: string): string =>
    lineRepairs(text, 1).reduce((line, { before, after }) => line.replace(before, after), text);
  const damaged = {
    'Kata â€œtidakâ€\u009D itu.': 'Kata “tidak” itu.',
    'Tanggul me\u00ADretak.': 'Tanggul meretak.',
    'CafÃ© tutup.': 'Café tutup.',
    'Kata ValentÃ\u00ADn.': 'Kata Valentín.',
    '?CafÃ©", katanya.': '?Café", katanya.',
    'Di Balik ?Agresi" Itu': 'Di Balik “Agresi” Itu',
    '?Iya, salah satu contohnya itu,? katanya.': '“Iya, salah satu contohnya itu,” katanya.',
  };
  for (const [text, right] of Object.entries(damaged))
    it(`repairs “${text}”`, () => {
      assert.equal(repaired(text), right);
    });
  for (const text of ['Mengapa? Tidak tahu.', 'Apakah “ini" benar?', 'Naïve Ångström.', 'Siapa? Ia, kata Ani, ?'])
    it(`leaves “${text}”`, () => {
      assert.deepEqual(lineRepairs(text, 1), []);
    });
});

it('similarity counts the words that two texts share', () => {
  assert.equal(similarity('Jembatan Lama Ditutup', 'jembatan-lama-ditutup'), 1);
  assert.equal(similarity('Jembatan', 'Tanggul'), 0);
  assert.equal(similarity('', 'Tanggul'), 0);
});
