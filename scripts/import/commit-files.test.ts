import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { commitFiles } from './commit-files.ts';

/** Returns the root of a copy of the invented archive. */
function archive(t: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'commit-test-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync('src/tests/fixture-archive/content', `${root}/content`, { recursive: true });
  return root;
}

const filesOf = (root: string): string[] =>
  globSync('content/**/*.*', { cwd: root })
    .toSorted()
    .map((file) => `${file} ${readFileSync(join(root, file), 'utf8')}`);

describe('commitFiles', () => {
  const file = (path: string, before?: string) => ({
    path,
    text: 'name: a\n',
    ...(before === undefined ? {} : { before }),
  });

  it('restores every file if one cannot be written', (t) => {
    const root = archive(t);
    const before = filesOf(root);
    mkdirSync(`${root}/content/people/folder.yaml`);
    assert.throws(() => {
      commitFiles(root, [
        file('people/a.yaml'),
        file('archive.yaml', readFileSync(`${root}/content/archive.yaml`, 'utf8')),
        file('people/folder.yaml'),
      ]);
    });
    rmSync(`${root}/content/people/folder.yaml`, { recursive: true });
    assert.deepEqual(filesOf(root), before);
    assert.deepEqual(globSync('.build/*', { cwd: root }), []);
  });

  it('replaces neither a file that exists nor one that changed', (t) => {
    const root = archive(t);
    assert.throws(() => {
      commitFiles(root, [file('archive.yaml')]);
    }, /archive\.yaml exists/);
    assert.throws(() => {
      commitFiles(root, [file('archive.yaml', 'old')]);
    }, /changed during the import/);
  });

  it('does not follow a link out of content/', (t) => {
    const root = archive(t);
    mkdirSync(`${root}/elsewhere`);
    rmSync(`${root}/content/places`, { recursive: true });
    symlinkSync(`${root}/elsewhere`, `${root}/content/places`);
    assert.throws(() => {
      commitFiles(root, [file('places/a.yaml')]);
    }, /leads out of content/);
  });
});
