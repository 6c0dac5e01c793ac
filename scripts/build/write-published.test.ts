import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writePublished } from './write-published.ts';

describe('writePublished', () => {
  const root = mkdtempSync(`${tmpdir()}/release-`);
  const file = `${root}/content/published.txt`;
  const list = (): string => readFileSync(file, 'utf8');

  beforeEach(() => {
    cpSync('src/tests/another-archive', root, { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('changes nothing when every record is listed', () => {
    const before = list();
    assert.equal(writePublished(root), 0);
    assert.equal(list(), before);
  });

  it('adds a new record once, dated on the day of the edition', () => {
    cpSync(`${root}/content/outlets/suara-utara.yaml`, `${root}/content/outlets/suara-baru.yaml`);
    const before = list();
    assert.equal(writePublished(root), 1);
    const after = list();
    assert.equal(after.replace('outlets/suara-baru 2031-04-09\n', ''), before);
    assert.equal(writePublished(root), 0);
    assert.equal(list(), after);
  });

  it('keeps a record without a file', () => {
    const before = list();
    rmSync(`${root}/content/outlets/suara-utara.yaml`);
    assert.equal(writePublished(root), 0);
    assert.equal(list(), before);
  });

  it('creates a list of all records', () => {
    rmSync(file);
    assert.equal(writePublished(root), 8);
    assert.match(list(), /^articles\/antrean-panjang 2031-04-09\n(?:.*\n){7}$/);
  });

  it('sorts an unsorted list', () => {
    const before = list();
    writeFileSync(file, before.split('\n').slice(0, -1).toReversed().join('\n'));
    assert.equal(writePublished(root), 0);
    assert.equal(list(), before);
  });
});
