import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { cachedBytes } from './cached-bytes.ts';

it('makes bytes once for equal facts, and again for others', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  let made = 0;
  const get = (facts: object) => cachedBytes(`${folder}/new`, facts, () => Promise.resolve(Uint8Array.of((made += 1))));
  assert.deepEqual(
    [...(await get({ title: 'a' })), ...(await get({ title: 'a' })), ...(await get({ title: 'b' }))],
    [1, 1, 2],
  );
  assert.equal(readdirSync(`${folder}/new`).length, 2);
});
