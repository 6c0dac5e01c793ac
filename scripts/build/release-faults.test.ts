import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, beforeEach, describe, it } from 'node:test';
import { releaseFaults } from './release-faults.ts';

describe('releaseFaults', () => {
  const root = mkdtempSync(`${tmpdir()}/release-`);
  const edit = (file: string, find: string | RegExp, replacement: string) => {
    writeFileSync(`${root}/${file}`, readFileSync(`${root}/${file}`, 'utf8').replace(find, replacement));
  };
  const found = (site: string | undefined = 'https://arsip.example') =>
    Array.from(releaseFaults(root, site), ({ file, line, message }) => `${file}:${String(line)} ${message}`);

  beforeEach(() => {
    cpSync('src/tests/another-archive', root, { recursive: true });
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('accepts an archive with an address and a contact', () => {
    assert.deepEqual(found(), []);
    assert.deepEqual(found('http://localhost:4321'), []);
  });

  it('reports a statement about the archive that its content has outgrown', () => {
    assert.deepEqual(found(), []);
    edit('content/archive.yaml', /$/, 'claims:\n  - { words: Arsip, counts: articles, equals: 99 }\n');
    assert.match(found().join(), /^content\/archive\.yaml:\d+ “Arsip” rests on articles being 99/);
  });

  it('reports a missing address of the site, and one that is no origin', () => {
    assert.match(
      Array.from(releaseFaults(root, undefined), ({ message }) => message).join(),
      /^Expected the origin .*, found none\. Write SITE=/,
    );
    for (const site of [
      '',
      'arsip.example',
      'https://example.invalid',
      'https://example.invalid/',
      'https://arsip.example/kabar/',
    ])
      assert.match(found(site).join(), /in SITE, found “/, site);
  });

  it('reports a contact without an address, at its line', () => {
    edit('content/archive.yaml', /^contact: .*$/m, 'contact: Belum ada');
    assert.match(
      found().join('\n'),
      /^content\/archive\.yaml:17 contact: expected .*, found “Belum ada”\. Write [^\n]+$/,
    );
  });

  it('reports each open question at its line', () => {
    edit('content/events/jembatan-lama-ditutup.md', '---\n', '---\n# TODO: which day\n');
    edit('content/archive.yaml', 'contact:', '# no question\ncontact:');
    assert.match(
      found().join('\n'),
      /^content\/events\/jembatan-lama-ditutup\.md:2 This question is open: which day\. [^\n]+$/,
    );
  });
});
