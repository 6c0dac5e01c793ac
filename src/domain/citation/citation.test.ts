import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { citation as words } from '#strings/citation.ts';
import { hostileText, hostileLines } from '#tests/sample.ts';
import { references } from '#tests/sample-references.ts';
import { must } from '#domain/must.ts';
import { bibtex } from './bibtex.ts';
import { coins } from './coins.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';

const read = (file: string) => new Cite(file).data as Item[];

describe('reference', () => {
  const [printed, undated, sentence, event] = references();

  it('has the printed facts, or a title in brackets and a note on the date', () => {
    assert.deepEqual(
      [printed.title, printed.author, printed.issued, printed.dateNote],
      ['kata', 'kata', '2001-02-03', null],
    );
    assert.deepEqual([undated.title, undated.author, undated.issued], ['[kata]', null, null]);
    assert.equal(undated.dateNote, 'tanggal terbit tidak dicantumkan dalam sumber (3 Februari 2001 atau sesudahnya)');
  });

  it('of a sentence has its own URL and key', () => {
    assert.equal(sentence.url, 'https://arsip.example/artikel/laporan-dua/#p1k2');
    assert.equal(sentence.key, 'laporan-dua-p1k2');
    assert.deepEqual(sentence.sentence, { locator: 'paragraf 1, kalimat 2', text: 'kata dua.' });
  });

  it('of an event has the archive as container and the day of publication in the archive', () => {
    assert.deepEqual([event.kind, event.container, event.issued], ['record', 'Arsip kata', '2002-03-04']);
    assert.equal(event.dateNote, 'peristiwa: 3 Februari 2001');
  });
});

describe('bibtex, parsed by @citation-js', () => {
  it('keeps all facts and omits unknown dates', () => {
    const [printed, undated, sentence, event] = read(bibtex(references(), words));
    assert.equal(printed?.type, 'article-journal');
    assert.deepEqual(printed.author, [{ family: 'kata' }]);
    assert.deepEqual(printed.issued, { 'date-parts': [[2001, 2, 3]] });
    assert.equal(undated?.author, undefined);
    assert.equal(undated?.issued, undefined);
    assert.equal(undated?.title, '[kata]');
    assert.equal(sentence?.URL, 'https://arsip.example/artikel/laporan-dua/#p1k2');
    assert.deepEqual(event?.issued, { 'date-parts': [[2002, 3, 4]] });
  });

  it('has the whole date, the day of the edition as the day of access, and the language of the text', () => {
    const [printed, undated, , event] = references();
    const [first, , last] = bibtex([{ ...printed, language: 'en-GB' }, undated, event], words).split(/\n(?=@)/);
    assert.match(first ?? '', /^@article\{[^]*\bdate = \{2001-02-03\},[^]*\burldate = \{2002-03-04\},/);
    assert.match(first ?? '', /langid = \{english\}/);
    assert.match(last ?? '', /^@online\{[^]*organization = \{Arsip kata\}[^]*langid = \{indonesian\}/);
    // Styles change the case of a title without inner braces.
    assert.match(first ?? '', /\btitle = \{\{kata\}\},/);
    // biblatex prints `language` as a word: "id." is Latin.
    assert.doesNotMatch(first ?? '', /\blanguage =/);
  });

  it('keeps special characters and converts line ends to spaces', () => {
    const oneLine = hostileText.replace('\u2028', ' ');
    const [printed, , sentence] = read(bibtex(references(hostileText, hostileLines), words));
    assert.equal(printed?.title, oneLine);
    assert.equal(printed['container-title'], oneLine);
    assert.ok(sentence?.note?.includes(`“${oneLine} dua.”`));
  });

  it('is empty without references', () => {
    assert.equal(bibtex([], words), '');
  });
});

describe('ris, parsed by @citation-js', () => {
  // plugin-ris 0.8.2 drops an author without a comma, and drops month and day if a reference has both PY and DA.
  it('keeps all facts and omits unknown dates', () => {
    const [printed, undated, sentence, event] = read(ris(references(), words));
    assert.equal(printed?.type, 'article-newspaper');
    assert.equal(printed.issued?.['date-parts']?.[0]?.[0], 2001);
    assert.equal(undated?.issued, undefined);
    assert.equal(undated?.title, '[kata]');
    assert.equal(sentence?.URL, 'https://arsip.example/artikel/laporan-dua/#p1k2');
    assert.equal(event?.type, 'webpage');
  });

  it('keeps special characters, with one value on each line', () => {
    const file = ris(references(hostileText, hostileLines), words);
    const [printed] = read(file);
    assert.equal(printed?.title, hostileText);
    assert.equal(printed['container-title'], hostileText);
    for (const row of file.split('\r\n')) assert.match(row, /^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
    assert.match(file, /^AU {2}- "ganda"/m);
    assert.match(file, /^DA {2}- 2001\/02\/03\/\r$/m);
    assert.match(file, /^Y2 {2}- 2002\/03\/04\/\r$/m);
  });
});

describe('csl', () => {
  it('keeps special characters, does not split names and omits unknown dates', () => {
    const [printed, undated] = JSON.parse(csl(references(hostileText, hostileLines), words)) as Item[];
    assert.equal(printed?.title, hostileText);
    assert.deepEqual(printed.author, [{ literal: hostileText }]);
    assert.ok(!('issued' in must(undated, 'the reference of the second article')));
    assert.deepEqual(undated?.accessed, { 'date-parts': [[2002, 3, 4]] });
  });

  it('names the archive once: as the archive of a report, or as the container of a record', () => {
    const items = JSON.parse(csl(references(), words)) as Item[];
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
  it('percent-encodes every field', () => {
    const [printed, undated] = references(hostileText);
    const fields = new URLSearchParams(coins(printed));
    assert.equal(fields.get('rft.type'), 'newspaperArticle');
    assert.equal(fields.get('rft.title'), hostileText);
    assert.equal(fields.get('rft.source'), hostileText);
    assert.equal(fields.get('rft.date'), '2001-02-03');
    assert.equal(new URLSearchParams(coins(undated)).has('rft.date'), false);
  });
});

/** The fields of CSL-JSON that the tests use. */
interface Item {
  type: string;
  title?: string;
  author?: object[];
  issued?: { 'date-parts'?: number[][] };
  accessed?: { 'date-parts'?: number[][] };
  'container-title'?: string;
  archive?: string;
  URL?: string;
  note?: string;
}
