import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { filesIn } from './read-content.ts';
import { quickValue, readYaml } from './read-yaml.ts';

it('reads files quickly as it reads them to find faults', () => {
  for (const folder of ['content', 'src/tests/fixture-archive/content'])
    for (const file of filesIn(folder).filter((path) => path.endsWith('.yaml'))) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      assert.deepEqual(quickValue(text), readYaml(file, text).value, file);
    }
  for (const value of [
    '2022-01-01',
    "'2022-01-01'",
    'ya',
    'true',
    '~',
    '1e3',
    '>-\n  a\n  b\n\n  c\n',
    '|\n  a\n   b\n',
  ])
    assert.deepEqual(quickValue(`a: ${value}`), readYaml('', `a: ${value}`).value, value);
});

it('leaves YAML with a fault, an alias, a tag or a merge key to the reader that finds faults', () => {
  for (const text of [
    'a: 1\na: 2',
    'a: [1',
    'a: 1\n---\nb: 2',
    'a: &x 1\nb: *x',
    'a: !!set {b}',
    '<<: {a: 1}',
    '<< : {a: 1}',
  ])
    assert.equal(quickValue(text), undefined, text);
});
