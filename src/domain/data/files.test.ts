import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strings } from '#strings.ts';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { must } from '#domain/must.ts';
import { sha256Of } from '#domain/sha256.ts';
import { dataFiles } from './files.ts';

describe('dataFiles', () => {
  it('returns the files that the downloads page describes', async () => {
    const paths = (await Array.fromAsync(dataFiles(sampleArchive(), urls, strings))).map(({ path }) => path);
    const expected = [
      'articles.json',
      'sentences.json',
      'events.json',
      'events.csv',
      'events.ics',
      'annotations.jsonld',
    ];
    for (const path of [...expected, 'timeline.json', 'schema/events.json']) assert.ok(paths.includes(path), path);
    assert.equal(paths.at(-1), 'datapackage.json');
    assert.deepEqual(new Set(paths), new Set(Object.keys(strings.downloads.files)));
  });
});

describe('datapackage.json', () => {
  it('has the size and the hash of every other file', async () => {
    const files = await Array.fromAsync(dataFiles(sampleArchive(hostileText, hostileLines), urls, strings));
    const { resources } = JSON.parse(new TextDecoder().decode(files.at(-1)?.bytes)) as { resources: Resource[] };
    assert.equal(resources.length, files.length - 1);
    assert.equal(new Set(resources.map(({ name }) => name)).size, resources.length);
    for (const [index, { path, bytes, hash, name }] of resources.entries()) {
      const file = must(files[index], path);
      assert.deepEqual([path, bytes, hash], [file.path, file.bytes.length, `sha256:${await sha256Of(file.bytes)}`]);
      assert.match(name, /^[a-z0-9._-]+$/);
    }
  });

  it('has the dialect and the column types of every table', async () => {
    const files = await Array.fromAsync(dataFiles(sampleArchive(hostileText, hostileLines), urls, strings));
    const { resources } = JSON.parse(new TextDecoder().decode(files.at(-1)?.bytes)) as { resources: Resource[] };
    const tables = resources.filter(({ path }) => path.endsWith('.csv'));
    assert.ok(tables.length > 0);
    for (const { dialect, schema } of tables) {
      assert.deepEqual(dialect, { delimiter: ',', lineTerminator: '\r\n' });
      assert.deepEqual(schema?.missingValues, ['']);
    }
    const columns = tables.find(({ path }) => path === 'articles.csv')?.schema?.fields;
    assert.deepEqual(
      columns?.filter(({ type }) => type !== 'string').map(({ name }) => name),
      ['earliest', 'latest', 'wordCount', 'sentences', 'added'],
    );
  });
});

interface Resource {
  name: string;
  path: string;
  bytes: number;
  dialect?: object;
  schema?: { fields: { name: string; type: string }[]; missingValues: string[] };
  hash: string;
}
