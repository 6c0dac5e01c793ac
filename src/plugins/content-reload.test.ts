import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
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
  const reported = new Set<unknown>();
  watcher.on('change', (path) => reported.add(path));
  const assertReported = async (path: string): Promise<void> => {
    for (let tries = 0; tries < 40 && !reported.has(join(root, 'content', path)); tries++) await setTimeout(50);
    assert.ok(reported.has(join(root, 'content', path)), path);
  };
  writeFileSync(`${root}/content/articles/a.md`, 'Isi.');
  await assertReported('articles/a.md');
  mkdirSync(`${root}/content/places`);
  await assertReported('places');
  writeFileSync(`${root}/content/places/b.yaml`, 'Isi.');
  await assertReported('places/b.yaml');
});

it('stops watching a folder after an error', (t) => {
  const close = t.mock.fn();
  const folder = Object.assign(new EventEmitter(), { close });
  const watch = t.mock.method(fs, 'watch', () => folder);
  syncBuiltinESMExports();
  t.after(() => {
    watch.mock.restore();
    syncBuiltinESMExports();
  });
  contentReload('src/tests/another-archive').configureServer.call({} as never, { watcher: {} } as never);
  folder.emit('error', new Error('EPERM'));
  assert.equal(close.mock.callCount(), watch.mock.callCount());
});
