import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse } from 'yaml';
import { editorSchemas } from '#schema/json-schema.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};

describe('the JSON Schemas for editors', () => {
  it('are those of src/schema/; after a change, run node scripts/write-schemas.ts', () => {
    for (const { name, schema } of editorSchemas())
      assert.deepEqual(JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')), schema, name);
  });

  it('are assigned to the YAML files of content/', () => {
    const expected = editorSchemas()
      .filter(({ files }) => files.endsWith('.yaml'))
      .map(({ name, files }) => [`./.vscode/schemas/${name}.json`, files]);
    assert.deepEqual(settings['yaml.schemas'], Object.fromEntries(expected));
  });

  it('accept a record and refuse a mistyped key', () => {
    const schema = editorSchemas().find(({ name }) => name === 'sources')?.schema ?? assert.fail();
    const ajv = new Ajv2020({ strict: false });
    ajvFormats(ajv);
    const isValid = ajv.compile(schema);
    const root = 'src/tests/fixture-archive/content/sources';
    const record = parse(readFileSync(`${root}/kabarkidung-dapur-umum.yaml`, 'utf8')) as object;
    assert.ok(isValid(record), JSON.stringify(isValid.errors));
    assert.ok(!isValid({ ...record, agency: [] }));
  });
});
