import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, it } from 'node:test';
import { siteFaults } from './site-faults.ts';

const root = mkdtempSync(`${tmpdir()}/site-faults-`);
after(() => {
  rmSync(root, { recursive: true });
});

it('reports a dead link of a note at its line in content', () => {
  cpSync('src/tests/another-archive/content', `${root}/content`, { recursive: true });
  cpSync(`${root}/content/sources`, `${root}/site/sumber`, { recursive: true });
  const event = 'content/events/jembatan-lama-ditutup.md';
  appendFileSync(`${root}/${event}`, '\nSatu dua [tiga](/tidak-ada/é/%C3%A9/).\n');
  const line = readFileSync(`${root}/${event}`, 'utf8').split('\n').length - 1;
  mkdirSync(`${root}/site/peristiwa`);
  writeFileSync(`${root}/site/peristiwa/index.html`, '<a href="/tidak-ada/%C3%A9/%C3%A9/">x</a>');
  const [fault, ...others] = siteFaults(`${root}/site`, root);
  assert.deepEqual([fault?.file, fault?.line, fault?.column], [event, line, 10]);
  assert.deepEqual(others, []);
});
