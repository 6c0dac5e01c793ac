import { getSystemErrorMap } from 'node:util';

/** What an error of the operating system means and what to do, by its code. `place` is the path of the error, or "". */
const systemErrors: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: () => 'The disk is full. Free some space, and run the command again.',
  EDQUOT: () => 'The disk quota is used up. Free some space, and run the command again.',
  EROFS: (place) =>
    `${place || 'The folder'} is on a read-only file system. Copy the project to a disk that can be written.`,
  EACCES: (place) => `This user has no permission for ${place || 'a file'}. Correct its owner or permissions.`,
  EPERM: (place) =>
    `The system does not permit to change ${place || 'a file'}. Correct its owner or permissions, and close the programs that use it.`,
  EXDEV: () =>
    'dist and .build are on different file systems, so that dist cannot be replaced in one step. Put both into one folder of one disk.',
  EBUSY: (place) =>
    `${place || 'A folder'} is in use, or a file system is mounted there. Close the programs that use it, or mount the folder of the project instead.`,
  EMFILE: () => 'Too many files are open. Raise the limit (ulimit -n 4096), and run the command again.',
  ENFILE: () => 'The system has too many open files. Close other programs, and run the command again.',
  EFBIG: (place) => `${place || 'A file'} is larger than the system permits. Raise the limit (ulimit -f unlimited).`,
  ENOMEM: () => 'There is not enough memory. Close other programs, and run the command again.',
  EIO: (place) => `The disk failed to read or write ${place || 'a file'}. Check the disk.`,
};

const heap = /heap out of memory|Array buffer allocation failed|memory allocation of \d+ bytes failed/i;

/**
 * Returns what went wrong and what to do if a text tells of an error of the operating system; undefined for other texts.
 * @param text the message of an error, or the output of a program
 * @example systemError("ENOSPC: no space left on device, write") // 'The disk is full. Free some space, …'
 */
export function systemError(text: string): string | undefined {
  if (heap.test(text))
    return 'Node ran out of memory. Set NODE_OPTIONS=--max-old-space-size=4096 or more, and run the command again.';
  // Programs in Rust print only the number of an error.
  const [, number = ''] = /\(os error (\d+)\)/.exec(text) ?? [];
  const [named = ''] = getSystemErrorMap().get(-Number(number)) ?? [];
  const [, code = named, place = ''] = /\b(E[A-Z]{2,}): [^'\n]*(?:'([^']+)')?/.exec(text) ?? [];
  return Object.hasOwn(systemErrors, code) ? systemErrors[code]?.(place) : undefined;
}

/**
 * Runs a command of the terminal. If it throws, prints what went wrong and what to do.
 * @param exitCode the exit code of the process after an error
 */
export async function runCommand(work: () => unknown, exitCode: number): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(errorMessage(error));
    process.exitCode = exitCode;
  }
}

/** Returns the message of anything thrown; for an error of the operating system, what it means and what to do. */
export function errorMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return systemError(message) ?? message;
}
