import { describe } from 'node:test';
import { testFaults } from '#tests/fault-cases.ts';

describe('verify reports, between an article and its source', () => {
  testFaults([
    ['a changed text', 'sources/wartalamun-pasukan-penolong.txt', /^./, 'X', /The SHA-256 differs from the record/],
    [
      'a changed body',
      'articles/kabarkidung-setahun-setelah-banjir.md',
      'sembilan orang masih hilang',
      'sembilan warga masih hilang',
      /The body differs from its source/,
    ],
    [
      'a repair of words that the line does not contain',
      'sources/kabarkidung-bendungan-jebol.yaml',
      "before: '?Air'",
      "before: '!Air'",
      /found it 0 times/,
    ],
    [
      'a row with the wrong role',
      'sources/rangkanews-gubernur-menteri-telepon.yaml',
      /(- line: 5\n    role: )body/,
      '$1promo',
      /an omitted line needs text/,
    ],
    [
      'an end mark with a typo',
      'sources/wartalamun-gubernur-menteri-bertemu.yaml',
      "text: ' Selesai'",
      "text: ' Selesa'",
      /is not at the end of the line/,
    ],
    [
      'a date that is not in its line',
      'sources/rangkanews-sidang-esrc.yaml',
      "text: 'pekan lalu'",
      "text: 'pekan ini'",
      /does not occur in line/,
    ],
    [
      'a date that differs from its words',
      'sources/kabarkidung-setahun-setelah-banjir.yaml',
      "edtf: '2032-02-05'",
      "edtf: '2032-05-02'",
      /prints day 05 of month 02/,
    ],
    [
      'a row of speech that differs from its sentence',
      'articles/rangkanews-gubernur-menteri-telepon.md',
      "begins: 'Banjir besar",
      "begins: 'Besar banjir",
      /the beginning of sentence \d+, “Banjir/,
    ],
    [
      'an agency that the record does not list',
      'articles/posmambera-gubernur-tuding-pembalak.md',
      'via: meridian-news',
      'via: lintas-pos',
      /lists no agency “lintas-pos”/,
    ],
    [
      'words for the speaker that the sentence does not contain',
      'articles/rangkanews-sidang-esrc.md',
      /named: .*$/m,
      'named: sang ketua',
      /does not contain “sang ketua”/,
    ],
  ]);
});
