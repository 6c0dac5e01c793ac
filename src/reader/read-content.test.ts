import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { readArchive } from './read-archive.ts';
import { readContent } from './read-content.ts';

/** Returns a copy of the small invented archive, which the test may change. */
function copy(t: { after: (clean: () => void) => void }): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('src/tests/another-archive', root, { recursive: true });
  return root;
}

it('reads a file again only after it has changed', (t) => {
  const root = copy(t);
  const before = readContent(root).content;
  writeFileSync(`${root}/content/events/jembatan-lama-ditutup.md`, '---\ntitle: Lain\n---\n');
  const after = readContent(root).content;
  assert.equal(after.articles[0], before.articles[0]);
  assert.notEqual(after.events[0], before.events[0]);
  assert.equal(after.events.find(({ id }) => id === 'jembatan-lama-ditutup')?.validValues.title, 'Lain');
});

it('reports the first fault of an archive at its place', (t) => {
  const root = copy(t);
  writeFileSync(`${root}/content/archive.yaml`, 'title: Arsip\n');
  assert.throws(() => readArchive(root), /content\/archive\.yaml:1:1: subject: expected text/);
});
