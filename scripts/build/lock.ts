import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Runs work while no other process runs it with the same lock file. A lock of a process that has ended does not count.
 * @throws {Error} when another process has the lock
 */
export async function withLock<Result>(file: string, work: () => Result | Promise<Result>): Promise<Result> {
  take(file);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (isRunning(owner))
      throw new Error(
        `Another build runs in this folder (process ${owner}). Wait until it ends. If process ${owner} is no build, delete ${file}.`,
        { cause: error },
      );
    rmSync(file, { force: true });
    take(file);
  }
}

function isRunning(pid: number): boolean {
  try {
    // In a new container, this process can have the id of the one that left the lock.
    return pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, but as another user
  }
}
