import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { contentFaults } from '#scripts/verify/faults.ts';
import { generateArchive } from './generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Writes an archive and returns its files. */
function generated(name: string, seed: number): string[] {
  generateArchive(`${folder}/${name}/content`, { count: 30, seed, days: 60 });
  const root = `${folder}/${name}`;
  return globSync('**/*.*', { cwd: root })
    .toSorted()
    .map((file) => `${file}\n${readFileSync(`${root}/${file}`, 'utf8')}`);
}

describe('generateArchive', () => {
  it('writes an archive without faults, with events, comparisons and names', () => {
    const files = generated('first', 1).map((file) => file.split('/')[1]);
    assert.deepEqual(contentFaults(`${folder}/first`), []);
    assert.equal(files.filter((part) => part === 'articles').length, 30);
    for (const part of ['events', 'comparisons', 'people', 'organisations', 'places'])
      assert.ok(files.includes(part), part);
  });

  it('writes the same archive for the same seed, and another one for another seed', () => {
    assert.deepEqual(generated('again', 1), generated('first', 1));
    assert.notDeepEqual(generated('other', 2), generated('first', 1));
  });

  it('throws if the corpus has too few texts', () => {
    const options = { count: 2, seed: 1, days: 1, corpus: [] };
    assert.throws(() => {
      generateArchive(`${folder}/none`, options);
    }, /Only 0 texts can be used/);
  });
});
