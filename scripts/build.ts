import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { type BuildOptions, buildOptions } from './build-options.ts';
import { checkProjectFolder } from './project-folder.ts';
import { run, tools } from './run.ts';
import { type Outcome, stage } from './stage.ts';
import { contentFaults } from './verify/faults.ts';
import { formats, type Located } from './verify/report.ts';
import { siteFaults } from './verify/site-faults.ts';
import { contentSummary, siteSummary, summary } from './verify/summary.ts';
import { writePublished } from './write-published.ts';

const next = '.build/next';
const last = '.build/last';

/**
 * Checks the content, builds the site beside `dist`, checks the result, and only then replaces `dist`. A release then adds
 * the new records to `content/published.txt`. Prints a line for each stage and the faults of one that fails.
 * @returns whether `dist` is new; if not, the last good one is untouched
 * @throws {Error} when the project is in a folder that Astro cannot build in
 */
export function build({ isRelease }: BuildOptions = { isRelease: false }): boolean {
  checkProjectFolder(process.cwd());
  rmSync(next, { recursive: true, force: true });
  const built =
    stage('verify', () => report(contentFaults('.', isRelease), contentSummary('.'))) &&
    stage('build', pages) &&
    stage('check', () => report(siteFaults(next, '.'), siteSummary(next)));
  if (built) {
    swap();
    if (isRelease) stage('release', addToPublished);
  } else
    console.error(
      `The archive was not built. ${existsSync('dist') ? 'The last good one is still in dist.' : ''}`.trim(),
    );
  return built;
}

/** Renders the pages. Of the hundreds of lines that Astro prints, only warnings and errors are shown. */
function pages(): Outcome {
  const { ok, output } = run([tools.astro, 'build', '--force', '--outDir', next], { capture: true });
  // That --force clears the cache of content is no news.
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]') && !line.includes('(force)'));
  // What went wrong begins with the first error; before it are the pages that went well.
  const error = Math.max(0, output.search(/^.*\[ERROR\]/m));
  return { ok, output: ok ? warnings.join('\n') : output.slice(error).trimEnd() };
}

const report = (faults: readonly Located[], checked: string): Outcome => ({
  ok: faults.length === 0,
  summary: summary(checked, faults.length),
  output: formats.text(faults),
});

function addToPublished(): Outcome {
  const added = writePublished('.');
  return { ok: true, summary: `${added} record${added === 1 ? '' : 's'} added to content/published.txt` };
}

/** Replaces `dist` by two renames; the old one returns if the second fails. */
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
