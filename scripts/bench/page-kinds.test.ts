import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { pageKinds } from './page-kinds.ts';

it('groups pages whose addresses differ only in ids and dates', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const file of [
    'index.html',
    '404.html',
    ...['a', 'b-2'].flatMap((id) => [`artikel/${id}/index.html`, `artikel/${id}/sumber/index.html`]),
  ]) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, '');
  }
  assert.deepEqual(Object.fromEntries(Array.from(pageKinds(folder), ([kind, files]) => [kind, files.length])), {
    '/404.html': 1,
    '/artikel/*/': 2,
    '/artikel/*/sumber/': 2,
    '/': 1,
  });
});
