import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ArticlesFile, EventsFile, NamesFile, SentencesFile } from '#schema/data.ts';
import { five, otherArchive, sinpo, truth, voi } from './ground-truth.ts';
import { builtData, byId, pick, sourceRecord } from './records.ts';

// The facts of this edition. Each test looks records up by id, so that a new article breaks none of them.

const skip = otherArchive();

describe('the data of this edition', { skip }, () => {
  it('has each article with its title, author, date, address, text as received, and agencies', () => {
    const { articles } = builtData('articles') as ArticlesFile;
    for (const { agencies, ...article } of truth.articles) {
      assert.deepEqual(pick(byId(articles, article.id), article), article);
      assert.equal(hash('sha256', readFileSync(`content/sources/${article.id}.txt`)), article.sha256);
      const stated = sourceRecord(article.id).agencies.map(({ organisation, status }) => [organisation, status]);
      assert.deepEqual(Object.fromEntries(stated), agencies, article.id);
    }
  });

  // The data cannot express one fact of the ground truth: the end of one quotation is uncertain (SinPo.id, p3k1); a note says
  // so. If a sentence has parts, the ground truth has the attribution of the words outside them; the next test checks the parts.
  it('has each sentence word for word, with its speaker, agency and mode', () => {
    const { sentences } = builtData('sentences') as SentencesFile;
    const actual = five.flatMap((id) => sentences.filter(({ article }) => article === id));
    assert.deepEqual(
      actual.map((sentence, index) => pick(sentence, truth.sentences[index] ?? {})),
      truth.sentences,
    );
  });

  it('has the parts of each sentence that mixes speakers', () => {
    const { sentences } = builtData('sentences') as SentencesFile;
    const mixed = sentences.filter(({ article, parts }) => five.includes(article) && parts.length > 0);
    assert.deepEqual(
      mixed.map(({ id, parts }) => [id, ...parts.map(({ quote, speaker, via }) => [speaker, via, quote])]),
      [
        [
          `${voi}#p5k1`,
          [
            'vladimir-putin',
            'reuters',
            `"Langkah-langkah yang diambil oleh CSTO telah dengan jelas menunjukkan, kami tidak akan membiarkan situasi diguncang di dalam negeri dan tidak akan membiarkan apa yang disebut 'revolusi warna' terjadi," tegasnya,`,
          ],
          [
            'narasi',
            'reuters',
            'merujuk pada beberapa pemberontakan populer di negara pecahan Uni Soviet dalam dekade terakhir.',
          ],
        ],
        [
          `${sinpo}#p2k1`,
          [
            'vladimir-putin',
            null,
            'SinPo.id -\u00a0Presiden Rusia, Vladimir Putin menuding ada campur tangan dan kekuatan asing dalam agresi berdarah di Kazakhastan',
          ],
          ['narasi', null, 'yang berujung 160 korban jiwa jatuh sebelumnya.'],
        ],
      ],
    );
  });

  it('has each date expression, with its line and its date', () => {
    const actual = five.flatMap((article) =>
      sourceRecord(article).dates.map(({ line, text, kind, edtf }) => ({ article, line, text, kind, edtf })),
    );
    assert.deepEqual(actual, truth.dates);
  });

  // Evidence quotes a whole sentence, or one part of a sentence with several speakers.
  it('has each event with its date, its relations, and all its evidence in the words of the source', () => {
    const { events } = builtData('events') as EventsFile;
    const words = new Map(truth.sentences.map(({ article, anchor, text }) => [`${article}#${anchor}`, text]));
    const { sentences } = builtData('sentences') as SentencesFile;
    const mixed = new Set(sentences.flatMap(({ id, parts }) => (parts.length > 0 ? [id] : [])));
    for (const { id, edtf, basis, evidence, relations } of truth.events) {
      const actual = byId(events, id);
      assert.deepEqual(pick(actual, { edtf, basis }), { edtf, basis }, id);
      const related = actual.relations.map(({ type, event }) => `${type} ${event}`);
      for (const { type, event } of relations)
        assert.ok(related.includes(`${type} ${event}`), `${id} ${type} ${event}`);
      const quotes = new Map(actual.evidence.map(({ article, sentence, quote }) => [`${article}#${sentence}`, quote]));
      for (const sentence of evidence) {
        const [quote = '', text = ''] = [quotes.get(sentence), words.get(sentence)];
        assert.ok(
          quote === text || (quote !== '' && mixed.has(sentence) && text.includes(quote)),
          `${id}: ${sentence}`,
        );
      }
    }
  });

  it('has no event of the five reports between 11 January and 9 February 2022', () => {
    const { events } = builtData('events') as EventsFile;
    const [from, to] = ['2022-01-11', '2022-02-09'];
    const within = truth.events
      .map(({ id }) => byId(events, id))
      .filter(({ earliest, latest }) => (earliest ?? from) <= to && (latest ?? to) >= from);
    assert.deepEqual(within, []);
  });

  it('has each name with every spelling', () => {
    const { names } = builtData('names') as NamesFile;
    const missing = truth.names.flatMap(({ kind, id, ...spellings }) => {
      const name = names.find((one) => one.kind === kind && one.id === id);
      return (['printed', 'others'] as const).flatMap((list) =>
        spellings[list].filter((spelling) => !name?.[list].includes(spelling)).map((spelling) => `${id}: ${spelling}`),
      );
    });
    assert.deepEqual(missing, []);
    for (const { id } of truth.names) byId(names, id);
  });

  it('repairs one damaged quotation mark, and no other character', () => {
    const repairs = five.flatMap((id) =>
      sourceRecord(id).repairs.map(({ line, before, after }) => [id, line, before, after]),
    );
    assert.deepEqual(repairs, [[sinpo, 1, '?Agresi"', '“Agresi”']]);
  });

  it('attributes the number of deaths in SinPo.id to the narration', () => {
    const { evidence } = byId((builtData('events') as EventsFile).events, 'kerusuhan-korban-dan-penahanan');
    const figures = evidence.filter(({ article, quote }) => article === sinpo && quote.includes('160'));
    const speakers = figures.map(({ sentence, speaker }) => `${sentence} ${speaker}`);
    assert.deepEqual(speakers, ['p1k1 narasi', 'p2k1 narasi']);
    const { sentences } = builtData('sentences') as SentencesFile;
    const wrongParts = sentences
      .flatMap(({ parts, ...sentence }) => (parts.length > 0 ? parts : [{ ...sentence, quote: sentence.text }]))
      .filter(({ quote, speaker }) => quote.includes('160 korban') && speaker !== 'narasi');
    const wrongEvidence = (builtData('events') as EventsFile).events
      .flatMap((event) => event.evidence)
      .filter(({ quote, speaker }) => quote.includes('160') && speaker !== 'narasi');
    assert.deepEqual([...wrongParts, ...wrongEvidence], []);
  });
});
