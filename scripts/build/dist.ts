import { existsSync, renameSync, rmSync } from 'node:fs';
import { withLock } from './lock.ts';

/** The folder of the last good site. */
export const dist = 'dist';

/** The folder of the site that is being built. */
export const next = '.build/next';

const previous = '.build/previous';
const discarded = '.build/discarded';
const lock = '.build/lock';

/**
 * Runs a build while no other runs in this folder. First it restores `dist`, and removes what a killed build left.
 * @throws {Error} if another build runs
 */
export const buildAlone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  withLock(lock, () => {
    restore();
    for (const folder of [next, previous, discarded]) rmSync(folder, { recursive: true, force: true });
    return work();
  });

/**
 * Restores `dist` if a build was killed while it replaced it.
 * @throws {Error} if a build replaces it now
 */
export async function restoreDist(): Promise<void> {
  if (isReplacing()) await withLock(lock, restore);
}

function restore(): void {
  if (isReplacing()) renameSync(previous, dist);
}

const isReplacing = (): boolean => !existsSync(dist) && existsSync(previous);

/**
 * Replaces `dist` by the site that was built. At each moment, `dist` or `.build/previous` is a whole site.
 * @throws {Error} if a folder cannot be renamed; `dist` is then unchanged
 */
export function replaceDist(): void {
  if (existsSync(dist)) renameSync(dist, previous);
  try {
    renameSync(next, dist);
  } catch (error) {
    restore();
    throw error;
  }
  // Renamed first: if the removal is interrupted, half a site must not be restored.
  if (existsSync(previous)) renameSync(previous, discarded);
  rmSync(discarded, { recursive: true, force: true });
}
