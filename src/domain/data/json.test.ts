import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ajvFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemas } from '#schema/json-schema.ts';
import { must } from '#domain/must.ts';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { articlesData, eventsData, namesData, sentencesData } from './json.ts';

describe('the JSON files', () => {
  const archive = sampleArchive(hostileText.trim(), hostileLines);
  const files = {
    articles: articlesData(archive, urls),
    sentences: sentencesData(archive, urls),
    events: eventsData(archive, urls),
    names: namesData(archive, urls),
  };
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajvFormats(ajv);
  const schemas = jsonSchemas((name) => urls.data(`schema/${name}.json`));

  for (const [name, file] of Object.entries(files)) {
    it(`${name}.json keeps special characters and is valid against its schema`, () => {
      const parsed: unknown = JSON.parse(JSON.stringify(file));
      assert.deepEqual(parsed, file);
      const validate = ajv.compile(must(schemas[name], `the schema of ${name}.json`));
      assert.ok(validate(parsed), ajv.errorsText(validate.errors));
    });
  }

  it('an unknown key or an empty string is invalid against the schema', () => {
    const validate = ajv.compile({ ...schemas.articles, $id: 'https://other.example/' });
    assert.equal(validate({ articles: [{ ...files.articles.articles[0], autor: 'x' }] }), false);
    assert.equal(validate({ articles: [{ ...files.articles.articles[0], author: '' }] }), false);
  });

  it('unknown facts are null', () => {
    const undated = files.articles.articles[1];
    assert.equal(undated?.published, null);
    assert.equal(undated.author, null);
    assert.equal(undated.latest, null);
    assert.equal(files.events.events[1]?.earliest, null);
  });

  it('a sentence has the ids of the events that quote it', () => {
    assert.deepEqual(
      files.sentences.sentences.map(({ id, events }) => [id, events]),
      [
        ['laporan-satu#p1k1', ['kejadian']],
        ['laporan-satu#p1k2', []],
        ['laporan-dua#p1k1', ['pernyataan']],
        ['laporan-dua#p1k2', []],
      ],
    );
  });

  it('a sentence with several speakers has parts, and keeps the attribution of its row', () => {
    const [article] = sampleArchive().articles;
    const [sentence, other] = article?.sentences ?? [];
    assert.ok(article && sentence && other);
    const parts = [{ quote: 'satu', speaker: 'narasi', mode: 'narasi' as const }];
    const mixed = { ...sentence, speech: { ...sentence.speech, parts } };
    const paragraph = { number: 1, role: 'body' as const, line: 2, credit: null, sentences: [mixed, other] };
    const mixedArchive = { articles: [{ ...article, paragraphs: [paragraph] }], events: [] };
    const [first, second] = sentencesData(mixedArchive, urls).sentences;
    const note = { via: null, note: 'kata' };
    assert.deepEqual(first?.parts, [
      { quote: 'kata', speaker: 'orang', named: 'kata', mode: 'langsung', ...note },
      { quote: 'satu.', speaker: 'narasi', named: null, mode: 'narasi', ...note, note: null },
    ]);
    assert.deepEqual([first.speaker, first.mode], ['orang', 'langsung']);
    assert.deepEqual(second?.parts, []);
  });

  it('an empty archive gives empty lists', () => {
    const empty = { ...sampleArchive(), articles: [], events: [], names: [] };
    assert.deepEqual(articlesData(empty, urls), { articles: [] });
    assert.deepEqual(sentencesData(empty, urls), { sentences: [] });
    assert.deepEqual(eventsData(empty, urls), { events: [] });
    assert.deepEqual(namesData(empty, urls), { names: [] });
  });

  it('the archive does not change', () => {
    assert.deepEqual(archive, sampleArchive(hostileText.trim(), hostileLines));
  });
});
