import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { run, tools } from './run.ts';

const next = '.build/next';
const last = '.build/last';
const verify = 'scripts/verify.ts';

/** Builds beside the site that stands, checks the result, and only then lets it take the place of dist. */
function build(): boolean {
  rmSync(next, { recursive: true, force: true });
  const built = verified() && run([tools.astro, 'build', '--force', '--outDir', next]).ok && verified('--built', next);
  if (built) swap();
  return built;
}

/** Checks the content, or the built folder named after `--built`. */
const verified = (...args: string[]): boolean => !existsSync(verify) || run([verify, ...args]).ok;

/** Puts the new site where the old one stood: two renames, and the old one is back if the second fails. */
function swap(): void {
  rmSync(last, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  if (existsSync('dist')) renameSync('dist', last);
  try {
    renameSync(next, 'dist');
  } catch (error) {
    if (existsSync(last)) renameSync(last, 'dist');
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

if (build()) {
  console.log('The archive is built in dist.');
} else {
  console.error(
    `The archive was not built. ${existsSync('dist') ? 'The last good one still stands in dist.' : ''}`.trim(),
  );
  process.exitCode = 1;
}
