import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { withLock } from './build-lock.ts';
import { type BuildOptions, buildOptions } from './build-options.ts';
import { checkProjectFolder } from './project-folder.ts';
import { astroWarnings, run, tools } from './run.ts';
import { type Outcome, runStage } from './stage.ts';
import { contentFaults } from './verify/faults.ts';
import { formats, type LocatedFault } from './verify/report.ts';
import { siteFaults } from './verify/site-faults.ts';
import { contentSummary, siteSummary, summary } from './verify/summary.ts';
import { writePublished } from './write-published.ts';

const next = '.build/next';
const previous = '.build/previous';
const lock = '.build/lock';

/**
 * Checks the content, builds the site beside `dist`, checks the result, and only then replaces `dist`. A release then adds
 * the new records to `content/published.txt`. Prints a line for each stage and the faults of one that fails.
 * @returns true if `dist` was replaced; false if a stage failed and the last good `dist` is unchanged
 * @throws {Error} if Astro cannot build in the folder of the project, or another build runs in it
 */
export function build(options: BuildOptions = { isRelease: false }): boolean {
  checkProjectFolder(process.cwd());
  return withLock(lock, () => buildAlone(options));
}

function buildAlone({ isRelease }: BuildOptions): boolean {
  // A build that was killed between its two renames left the last good site here.
  if (!existsSync('dist') && existsSync(previous)) renameSync(previous, 'dist');
  rmSync(next, { recursive: true, force: true });
  const built =
    runStage('verify', () => report(contentFaults('.', isRelease), contentSummary('.'))) &&
    runStage('build', buildPages) &&
    runStage('check', () => report(siteFaults(next, '.'), siteSummary(next)));
  if (built) {
    replaceDist();
    if (isRelease) runStage('release', addToPublished);
  } else
    console.error(
      `The archive was not built. ${existsSync('dist') ? 'The last good one is still in dist.' : ''}`.trim(),
    );
  return built;
}

/** Renders the pages. Returns only the warnings and errors of Astro's output, which has hundreds of lines. */
function buildPages(): Outcome {
  const { ok, output } = run([tools.astro, 'build', '--force', '--outDir', next], { capture: true });
  // The lines before the first error list the pages that were rendered.
  const firstError = Math.max(0, output.search(/^.*\[ERROR\]/m));
  return { ok, output: ok ? astroWarnings(output).join('\n') : output.slice(firstError).trimEnd() };
}

/** Returns the outcome of a check. `checked` says what was checked: "142 pages". */
const report = (faults: readonly LocatedFault[], checked: string): Outcome => ({
  ok: faults.length === 0,
  summary: summary(checked, faults.length),
  output: formats.text(faults),
});

function addToPublished(): Outcome {
  const added = writePublished('.');
  return { ok: true, summary: `${added} record${added === 1 ? '' : 's'} added to content/published.txt` };
}

/** Replaces `dist` with two renames. Restores the previous `dist` if the second rename fails. */
function replaceDist(): void {
  rmSync(previous, { recursive: true, force: true });
  mkdirSync('.build', { recursive: true });
  if (existsSync('dist')) renameSync('dist', previous);
  try {
    renameSync(next, 'dist');
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, 'dist');
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

// Exit code 0: built. 1: not built. 2: the options are wrong.

if (import.meta.main) {
  process.exitCode = 2;
  try {
    const options = buildOptions(process.argv.slice(2), process.env);
    process.exitCode = 1;
    if (build(options)) {
      console.log('The archive is in dist.');
      process.exitCode = 0;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
