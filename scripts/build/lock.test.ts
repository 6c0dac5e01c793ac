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
  it('returns the result of the work and removes the lock', () => {
    assert.equal(
      withLock(lock, () => readFileSync(lock, 'utf8')),
      String(process.pid),
    );
    assert.ok(!existsSync(lock));
  });

  it('removes the lock when the work throws', () => {
    assert.throws(() => {
      withLock(lock, () => {
        throw new Error('work');
      });
    }, /work/);
    assert.ok(!existsSync(lock));
  });

  it('keeps the lock until a promise settles', async () => {
    const [work, failing] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    for (const { promise, settle } of [
      {
        promise: work.promise,
        settle: () => {
          work.resolve('done');
        },
      },
      {
        promise: failing.promise,
        settle: () => {
          failing.reject(new Error('work'));
        },
      },
    ]) {
      const result = withLock(lock, () => promise);
      assert.ok(existsSync(lock));
      settle();
      await Promise.allSettled([result]);
      assert.ok(!existsSync(lock));
    }
  });

  it('throws while another process has the lock, and leaves it', () => {
    writeFileSync(lock, String(process.ppid));
    assert.throws(() => withLock(lock, () => 1), /Another build runs in this folder \(process \d+\)/);
    assert.ok(existsSync(lock));
    rmSync(lock);
  });

  it('ignores the lock of a process that has ended, also one with the same id', () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    for (const owner of [pid, process.pid]) {
      writeFileSync(lock, String(owner));
      assert.equal(
        withLock(lock, () => 1),
        1,
      );
    }
  });
});
