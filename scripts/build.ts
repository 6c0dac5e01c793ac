import { existsSync } from 'node:fs';
import type { LocatedFault } from '#domain/fault.ts';
import { type BuildOptions, buildOptions } from './build/options.ts';
import { buildPages } from './build/build-pages.ts';
import { buildAlone, dist, next, replaceDist } from './build/dist.ts';
import { errorMessage, runCommand } from './error-message.ts';
import { checkProjectFolder } from './build/project-folder.ts';
import { releaseFaults } from './build/release-faults.ts';
import { type Figures, type Outcome, runStage } from './build/stage.ts';
import { contentFaults } from './verify/faults.ts';
import { contentSummary, formats, siteSummary, summary } from './verify/report.ts';
import { siteFaults } from './verify/site-faults.ts';
import { writePublished } from './build/write-published.ts';

/**
 * Checks the content, builds the site beside `dist`, checks the result, and only then replaces `dist`. A release
 * needs a site and a contact, and then adds the new records to `content/published.txt`. Prints a line for each stage, and
 * what went wrong.
 * @param onStage receives what each stage cost
 * @returns true if `dist` was replaced; false if the last good `dist` is unchanged
 */
export async function build(
  options: BuildOptions = { isRelease: false },
  onStage?: (figures: Figures) => void,
): Promise<boolean> {
  let built = false;
  try {
    checkProjectFolder(process.cwd());
    built = await buildAlone(() => buildStages(options, onStage));
  } catch (error) {
    console.error(errorMessage(error));
  }
  if (!built)
    console.error(`The archive was not built. ${existsSync(dist) ? 'The last good one is still in dist.' : ''}`.trim());
  return built;
}

/**
 * Runs the stages until one fails.
 * @returns true if all succeeded
 */
async function buildStages({ isRelease }: BuildOptions, onStage?: (figures: Figures) => void): Promise<boolean> {
  const built =
    (await runStage('verify', () => report(faultsBefore(isRelease), contentSummary('.')), onStage)) &&
    (await runStage('build', () => buildPages(next), onStage)) &&
    (await runStage('check', () => report(siteFaults(next, '.'), siteSummary(next)), onStage));
  if (!built) return false;
  replaceDist();
  if (isRelease) await runStage('release', addToPublished);
  else if (releaseFaults('.', process.env.SITE).next().done === false)
    console.log('  This build is not ready to be published: npm run build -- --release says why.');
  return true;
}

/** The faults because of which the pages are not built. */
const faultsBefore = (isRelease: boolean): LocatedFault[] => [
  ...contentFaults('.', isRelease),
  ...(isRelease ? releaseFaults('.', process.env.SITE) : []),
];

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

// Exit code 0: built. 1: not built. 2: the options are wrong.

if (import.meta.main)
  await runCommand(async () => {
    if (await build(buildOptions(process.argv.slice(2), process.env))) console.log('The archive is in dist.');
    else process.exitCode = 1;
  }, 2);
