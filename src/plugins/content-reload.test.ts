import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
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

it('reports changes in folders of content/, also in new ones', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'reload-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(`${root}/content/articles`, { recursive: true });
  const watcher = new EventEmitter();
  contentReload(root).configureServer.call({} as never, { watcher } as never);
  const changeOf = async (path: string): Promise<unknown> => {
    const changed = once(watcher, 'change');
    writeFileSync(`${root}/content/${path}`, 'Isi.');
    return Promise.race([changed.then(([changedPath]: unknown[]) => changedPath), setTimeout(2000)]);
  };
  assert.equal(await changeOf('articles/a.md'), join(root, 'content/articles/a.md'));
  mkdirSync(`${root}/content/places`);
  await setTimeout(100);
  assert.equal(await changeOf('places/b.yaml'), join(root, 'content/places/b.yaml'));
});
