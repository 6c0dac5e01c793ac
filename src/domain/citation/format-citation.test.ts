import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citation as words } from '#strings/citation.ts';
import { references } from '#tests/sample-references.ts';
import { citationStyles, formatCitation } from './format-citation.ts';
import type { Reference } from './reference.ts';

describe('formatCitation', () => {
  const inAllStyles = (reference: Reference) =>
    citationStyles.map((style) =>
      formatCitation(style, reference, words)
        .map(({ text }) => text)
        .join(''),
    );

  it('formats a report in each style', () => {
    const [printed] = references();
    assert.deepEqual(inAllStyles({ ...printed, author: 'Nama', title: 'Judul', container: 'Media' }), [
      'Nama, “Judul”, Media, terbit 3 Februari 2001, diakses melalui Arsip kata, edisi 1 (4 Maret 2002), https://arsip.example/artikel/laporan-satu/',
      'Nama. (2001, 3 Februari). Judul. Media. Diakses melalui Arsip kata. Edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-satu/',
      'Nama. “Judul.” Media, 3 Februari 2001. Diakses melalui Arsip kata, edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-satu/.',
    ]);
  });

  it('formats a sentence without author and date', () => {
    const [, , sentence] = references();
    assert.deepEqual(inAllStyles({ ...sentence, title: '[Judul]', container: 'Media' }), [
      '“[Judul]”, Media, paragraf 1, kalimat 2, tanggal terbit tidak dicantumkan dalam sumber (3 Februari 2001 atau sesudahnya), diakses melalui Arsip kata, edisi 1 (4 Maret 2002), https://arsip.example/artikel/laporan-dua/#p1k2',
      '[Judul]. (t.t.). Media. Paragraf 1, kalimat 2. Diakses melalui Arsip kata. Edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-dua/#p1k2',
      'Media. “[Judul].” t.t. Paragraf 1, kalimat 2. Diakses melalui Arsip kata, edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-dua/#p1k2.',
    ]);
  });

  it('makes inner quotation marks single, except in APA, which adds none around a title', () => {
    const [printed] = references();
    const [plain, apa, chicago] = inAllStyles({ ...printed, title: 'Di Balik “Agresi” Itu' });
    assert.match(plain ?? '', /“Di Balik ‘Agresi’ Itu”/);
    assert.match(apa ?? '', / Di Balik “Agresi” Itu\. /);
    assert.match(chicago ?? '', /“Di Balik ‘Agresi’ Itu\.”/);
  });

  it('formats a record with the archive as its container', () => {
    const [, , , event] = references();
    assert.deepEqual(inAllStyles({ ...event, title: 'Apa itu?' }), [
      '“Apa itu?”, peristiwa: 3 Februari 2001, diakses melalui Arsip kata, edisi 1 (4 Maret 2002), https://arsip.example/peristiwa/kejadian/',
      'Apa itu? (2002, 4 Maret). Arsip kata. Edisi 1 (4 Maret 2002). https://arsip.example/peristiwa/kejadian/',
      'Arsip kata. “Apa itu?” 4 Maret 2002. Edisi 1 (4 Maret 2002). https://arsip.example/peristiwa/kejadian/.',
    ]);
  });
});
