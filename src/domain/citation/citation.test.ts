import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citation as words } from '#strings/citation.ts';
import { naughty, naughtyLines, sampleArchive, urls } from '#tests/sample.ts';
import { must } from '#domain/must.ts';
import { bibtex } from './bibtex.ts';
import { coins } from './coins.ts';
import { csl } from './csl.ts';
import { line, styles } from './lines.ts';
import { articleReference, eventReference, type Reference, sentenceReference } from './reference.ts';
import { ris } from './ris.ts';

/** An article with printed facts, one without, a sentence of it, and an event. */
function references(text = 'kata', lines = text): [Reference, Reference, Reference, Reference] {
  const archive = sampleArchive(text, lines);
  const [printed, bare] = archive.articles;
  const sentence = bare?.sentences[1];
  const [event] = archive.events;
  if (!printed || !bare || !sentence || !event) throw new Error('the sample has two articles and an event');
  return [
    articleReference(printed, archive, urls, words),
    articleReference(bare, archive, urls, words),
    sentenceReference(bare, sentence, archive, urls, words),
    eventReference(event, archive, urls, words),
  ];
}

const read = (file: string) => new Cite(file).data as Item[];

describe('reference', () => {
  const [printed, bare, sentence, event] = references();

  it('has what is printed, and brackets and a note where nothing is', () => {
    assert.deepEqual(
      [printed.title, printed.author, printed.issued, printed.dateNote],
      ['kata', 'kata', '2001-02-03', null],
    );
    assert.deepEqual([bare.title, bare.author, bare.issued], ['[kata]', null, null]);
    assert.equal(bare.dateNote, 'tanggal terbit tidak dicantumkan dalam sumber (paling awal 3 Februari 2001)');
  });

  it('a sentence has its own address and key', () => {
    assert.equal(sentence.url, 'https://arsip.example/artikel/laporan-dua/#p1k2');
    assert.equal(sentence.key, 'laporan-dua-p1k2');
    assert.deepEqual(sentence.sentence, { locator: 'paragraf 1, kalimat 2', text: 'kata dua.' });
  });

  it('an event is issued by the archive, on the day it was published there', () => {
    assert.deepEqual([event.kind, event.container, event.issued], ['record', 'Arsip kata', '2002-03-04']);
    assert.equal(event.dateNote, 'peristiwa: 3 Februari 2001');
  });
});

describe('bibtex, read by @citation-js', () => {
  it('gives back what is known, and no date where none is', () => {
    const [printed, bare, sentence, event] = read(bibtex(references(), words));
    assert.equal(printed?.type, 'article-journal');
    assert.deepEqual(printed.author, [{ family: 'kata' }]);
    assert.deepEqual(printed.issued, { 'date-parts': [[2001, 2, 3]] });
    assert.equal(bare?.author, undefined);
    assert.equal(bare?.issued, undefined);
    assert.equal(bare?.title, '[kata]');
    assert.equal(sentence?.URL, 'https://arsip.example/artikel/laporan-dua/#p1k2');
    assert.deepEqual(event?.issued, { 'date-parts': [[2002, 3, 4]] });
  });

  it('naughty words come out unchanged, line ends as spaces', () => {
    const flat = naughty.replace('\u2028', ' ');
    const [printed, , sentence] = read(bibtex(references(naughty, naughtyLines), words));
    assert.equal(printed?.title, flat);
    assert.equal(printed['container-title'], flat);
    assert.ok(sentence?.note?.includes(`“${flat} dua.”`));
  });

  it('of nothing is nothing', () => {
    assert.equal(bibtex([], words), '');
  });
});

describe('ris, read by @citation-js', () => {
  // plugin-ris 0.8.2 drops an author who has no comma, and all but the year where PY stands beside DA.
  it('gives back what is known, and no date where none is', () => {
    const [printed, bare, sentence, event] = read(ris(references(), words));
    assert.equal(printed?.type, 'article-newspaper');
    assert.equal(printed.issued?.['date-parts']?.[0]?.[0], 2001);
    assert.equal(bare?.issued, undefined);
    assert.equal(bare?.title, '[kata]');
    assert.equal(sentence?.URL, 'https://arsip.example/artikel/laporan-dua/#p1k2');
    assert.equal(event?.type, 'webpage');
  });

  it('naughty words come out unchanged, one value a line', () => {
    const file = ris(references(naughty, naughtyLines), words);
    const [printed] = read(file);
    assert.equal(printed?.title, naughty);
    assert.equal(printed['container-title'], naughty);
    for (const row of file.split('\r\n')) assert.match(row, /^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
    assert.match(file, /^AU {2}- "ganda"/m);
    assert.match(file, /^DA {2}- 2001\/02\/03\/\r$/m);
  });
});

describe('csl', () => {
  it('keeps every word, and takes a printed name as it is', () => {
    const [printed, bare] = JSON.parse(JSON.stringify(csl(references(naughty, naughtyLines), words))) as Item[];
    assert.equal(printed?.title, naughty);
    assert.deepEqual(printed.author, [{ literal: naughty }]);
    assert.ok(!('issued' in must(bare, 'two')));
  });

  it('names the archive once: what holds a report, or what a record stands in', () => {
    const items = csl(references(), words) as Item[];
    assert.deepEqual(
      items.map((item) => [item['container-title'], item.archive]),
      [
        ['kata', 'Arsip kata'],
        ['kata', 'Arsip kata'],
        ['kata', 'Arsip kata'],
        ['Arsip kata', undefined],
      ],
    );
  });
});

describe('coins', () => {
  it('carries every field, percent-encoded', () => {
    const [printed, bare] = references(naughty);
    const fields = new URLSearchParams(coins(printed));
    assert.equal(fields.get('rft.type'), 'newspaperArticle');
    assert.equal(fields.get('rft.title'), naughty);
    assert.equal(fields.get('rft.source'), naughty);
    assert.equal(fields.get('rft.date'), '2001-02-03');
    assert.equal(new URLSearchParams(coins(bare)).has('rft.date'), false);
  });
});

describe('line', () => {
  const all = (reference: Reference) =>
    styles.map((style) =>
      line(style, reference, words)
        .map(({ text }) => text)
        .join(''),
    );

  it('is ready in each form', () => {
    const [printed] = references();
    assert.deepEqual(all({ ...printed, author: 'Nama', title: 'Judul', container: 'Media' }), [
      'Nama, “Judul”, Media, terbit 3 Februari 2001, diakses melalui Arsip kata, edisi 1 (4 Maret 2002), https://arsip.example/artikel/laporan-satu/',
      'Nama. (2001, 3 Februari). Judul. Media. Diakses melalui Arsip kata. Edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-satu/',
      'Nama. “Judul.” Media, 3 Februari 2001. Diakses melalui Arsip kata, edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-satu/.',
    ]);
  });

  it('invents neither author nor date', () => {
    const [, , sentence] = references();
    assert.deepEqual(all({ ...sentence, title: '[Judul]', container: 'Media' }), [
      '“[Judul]”, Media, paragraf 1, kalimat 2, tanggal terbit tidak dicantumkan dalam sumber (paling awal 3 Februari 2001), diakses melalui Arsip kata, edisi 1 (4 Maret 2002), https://arsip.example/artikel/laporan-dua/#p1k2',
      '[Judul]. (t.t.). Media. Paragraf 1, kalimat 2. Diakses melalui Arsip kata. Edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-dua/#p1k2',
      'Media. “[Judul].” t.t. Paragraf 1, kalimat 2. Diakses melalui Arsip kata, edisi 1 (4 Maret 2002). https://arsip.example/artikel/laporan-dua/#p1k2.',
    ]);
  });

  it('has single quotation marks within double ones, and keeps those of a title that has none around it', () => {
    const [printed] = references();
    const [plain, apa, chicago] = all({ ...printed, title: 'Di Balik “Agresi” Itu' });
    assert.match(plain ?? '', /“Di Balik ‘Agresi’ Itu”/);
    assert.match(apa ?? '', / Di Balik “Agresi” Itu\. /);
    assert.match(chicago ?? '', /“Di Balik ‘Agresi’ Itu\.”/);
  });

  it('a record of the archive is the archive’s own', () => {
    const [, , , event] = references();
    assert.deepEqual(all({ ...event, title: 'Apa itu?' }), [
      '“Apa itu?”, peristiwa: 3 Februari 2001, diakses melalui Arsip kata, edisi 1 (4 Maret 2002), https://arsip.example/peristiwa/kejadian/',
      'Apa itu? (2002, 4 Maret). Arsip kata. Edisi 1 (4 Maret 2002). https://arsip.example/peristiwa/kejadian/',
      'Arsip kata. “Apa itu?” 4 Maret 2002. Edisi 1 (4 Maret 2002). https://arsip.example/peristiwa/kejadian/.',
    ]);
  });
});

/** The part of CSL-JSON that the tests look at. */
interface Item {
  type: string;
  title?: string;
  author?: object[];
  issued?: { 'date-parts'?: number[][] };
  'container-title'?: string;
  archive?: string;
  URL?: string;
  note?: string;
}
