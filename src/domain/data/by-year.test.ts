import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { jsonSchemas } from '#schema/json-schema.ts';
import { sampleArchive, urls } from '#tests/sample.ts';
import { must } from '#domain/must.ts';
import { byYear, type WritePart } from './by-year.ts';

const sample = sampleArchive();
const article = must(sample.articles[0], 'the sample has an article');
const articles = ['2001-02-03', '2001-12-31', '2002-01-01'].map((day, index) => ({ ...article, id: `a${index}`, day }));
const archive = { ...sample, articles };
/** Writes the ids, and as many characters for each article. */
const write =
  (characters: number): WritePart =>
  (part, path) => ({
    path,
    mediatype: 'text/plain',
    content: part.articles.map(({ id }) => id + ' '.repeat(characters)).join(''),
  });

describe('byYear', () => {
  it('leaves a small file whole', () => {
    assert.deepEqual(
      [...byYear('sentences.json', archive, 'articles', write(1), urls)],
      [write(1)(archive, 'sentences.json')],
    );
  });

  it('divides a big file by year, and lists the parts at its address', () => {
    const [list, ...parts] = byYear('sentences.json', archive, 'articles', write(2e6), urls);
    assert.deepEqual(
      parts.map(({ path, content }) => [path, content.trim().split(/ +/)]),
      [
        ['sentences/2001.json', ['a0', 'a1']],
        ['sentences/2002.json', ['a2']],
      ],
    );
    const ajv = new Ajv2020({ strict: true });
    ajvFormats(ajv);
    const validate = ajv.compile(must(jsonSchemas(urls.data).sentences, 'the schema'));
    const parsed = JSON.parse(list?.content ?? '') as { parts: { url: string; records: number }[] };
    assert.ok(validate(parsed), ajv.errorsText(validate.errors));
    assert.deepEqual(
      parsed.parts.map(({ url, records }) => [url, records]),
      [
        [urls.data('sentences/2001.json'), 2],
        [urls.data('sentences/2002.json'), 1],
      ],
    );
  });

  it('lists the parts of a table as a table', () => {
    const [list] = byYear('sentences.csv', archive, 'articles', write(2e6), urls);
    assert.equal(
      list?.content,
      `\uFEFFyear,url,records\r\n2001,${urls.data('sentences/2001.csv')},2\r\n2002,${urls.data('sentences/2002.csv')},1\r\n`,
    );
  });
});
