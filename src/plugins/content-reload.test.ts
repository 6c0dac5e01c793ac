import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { contentReload } from './content-reload.ts';

it('reads the archive again after a change in content/ only', () => {
  const archive = { file: resolve('src/archive.ts') };
  const environment = {
    moduleGraph: { getModulesByFile: (file: string) => (file === archive.file ? new Set([archive]) : undefined) },
  };
  const changed = (file: string): unknown =>
    contentReload().hotUpdate.call({ environment } as never, { file: resolve(file), modules: [] } as never);
  assert.deepEqual(changed('content/articles/a.md'), [archive]);
  assert.deepEqual(changed('content/published.txt'), [archive]);
  assert.equal(changed('src/content.config.ts'), undefined);
  assert.equal(changed('contents/a.md'), undefined);
});
