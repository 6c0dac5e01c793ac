import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, describe, it } from 'node:test';
import { fixture, shown } from '#tests/fault-cases.ts';
import { contentFaults } from './faults.ts';

describe('verify reports', () => {
  const folder = mkdtempSync(`${tmpdir()}/verify-`);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('no fault in a valid archive', () => {
    assert.equal(shown(contentFaults(fixture)), '');
  });

  it('unexpected and missing files', () => {
    const root = `${folder}/files`;
    cpSync(fixture, root, { recursive: true });
    writeFileSync(`${root}/content/people/catatan.txt`, '');
    writeFileSync(`${root}/content/sources/lain.txt`, 'Lain');
    symlinkSync('/dev/null', `${root}/content/places/tautan.yaml`);
    rmSync(`${root}/content/archive.yaml`);
    rmSync(`${root}/content/people/markus-lodan.yaml`);
    const found = shown(contentFaults(root));
    for (const pattern of [
      /content\/people\/catatan\.txt:1 Expected .*sources\/\*\.txt, found another file/,
      /content\/sources\/lain\.txt:1 This source has no record/,
      /content\/places\/tautan\.yaml:1 Expected a regular file/,
      /content\/archive\.yaml:1 Expected this file, found nothing/,
      /content\/published\.txt:\d+ “markus-lodan” was published on 2033-02-01 and has neither a file nor a tombstone/,
    ])
      assert.match(found, pattern);
  });

  it('no fault when optional files are missing', () => {
    const root = `${folder}/missing`;
    cpSync('src/tests/another-archive', root, { recursive: true });
    for (const file of ['changes.yaml', 'published.txt', 'withdrawn.yaml']) rmSync(`${root}/content/${file}`);
    assert.equal(shown(contentFaults(root)), '');
  });
});
