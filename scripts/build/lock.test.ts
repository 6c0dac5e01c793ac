import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { withLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const lock = join(folder, 'new/lock');
after(() => {
  rmSync(folder, { recursive: true });
});

describe('withLock', () => {
  it('returns the result of the work and removes the lock', async () => {
    assert.equal(await withLock(lock, () => readFileSync(lock, 'utf8')), String(process.pid));
    assert.ok(!existsSync(lock));
  });

  it('keeps the lock until the work has succeeded or failed', async () => {
    for (const [settle, expected] of [
      ['resolve', 'fulfilled'],
      ['reject', 'rejected'],
    ] as const) {
      const work = Promise.withResolvers<unknown>();
      const result = withLock(lock, () => work.promise);
      assert.ok(existsSync(lock));
      work[settle](new Error('work'));
      const [{ status }] = await Promise.allSettled([result]);
      assert.equal(status, expected);
      assert.ok(!existsSync(lock));
    }
  });

  it('throws while another process has the lock, and leaves it', async () => {
    writeFileSync(lock, String(process.ppid));
    await assert.rejects(
      withLock(lock, () => 1),
      /Another build runs in this folder \(process \d+\)/,
    );
    assert.ok(existsSync(lock));
    rmSync(lock);
  });

  it('ignores the lock of a process that has ended, also one with the same id', async () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    for (const owner of [pid, process.pid]) {
      writeFileSync(lock, String(owner));
      assert.equal(await withLock(lock, () => 1), 1);
    }
  });
});
