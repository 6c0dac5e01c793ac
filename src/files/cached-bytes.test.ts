import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { cachedBytes } from './cached-bytes.ts';

it('makes bytes once for equal facts, and again for others', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  let made = 0;
  const get = (facts: object) => cachedBytes(`${folder}/new`, facts, () => Uint8Array.of((made += 1)));
  assert.deepEqual(
    ['a', 'a', 'b'].map((title) => [...get({ title })]),
    [[1], [1], [2]],
  );
  assert.equal(readdirSync(`${folder}/new`).length, 2);
});
