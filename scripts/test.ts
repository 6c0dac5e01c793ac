import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { edition, fixture, large, smallest } from '#tests/site.ts';
import { run, tools } from './run.ts';
import { runStage } from './build/stage.ts';

// npm test                    every step, in the order below
// npm test -- lint unit       only these steps
// npm test -- path/to/a.test.ts   only these test files

const browserTests = files('src/tests/**/*.test.ts');
const unitTests = files('{.config,src,scripts}/**/*.test.ts').filter((file) => !browserTests.includes(file));

/** What the browser tests need: the front page of each built site. */
const builtSites = [edition, fixture, smallest, large].map(({ folder }) => `${folder}/index.html`);

/** One step of `npm test`. */
interface Step {
  name: string;
  /** The printed name, if several steps share `name`. */
  label?: string;
  /** The script or tool and its arguments. */
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
}

const steps: readonly Step[] = [
  { name: 'format', args: [tools.prettier, '--check', '.', '--log-level', 'warn'] },
  // Types run before lint: in a fresh clone they generate the content types that lint reads.
  { name: 'types', args: [tools.astro, 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', args: [tools.eslint, '--config', '.config/eslint.js', '--max-warnings', '0'] },
  { name: 'lint', label: 'lint (unused code)', args: [tools.knip] },
  { name: 'lint', label: 'lint (import cycles)', args: [tools.knip, '--cycles'] },
  { name: 'unit', args: inOneProcess(unitTests), env: { TZ: 'UTC' } },
  ...['Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) => ({
    name: 'unit',
    label: `unit (dates) ${TZ}`,
    args: inOneProcess(unitTests.filter(handlesDates)),
    env: { TZ },
  })),
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'build', label: 'build (invented archives)', args: ['src/tests/build-archives.ts'] },
  { name: 'browser', args: inParallel(browserTests) },
];

const counts = { passed: 0, failed: 0 };
const requested = process.argv.slice(2);
const requestedFiles = requested.filter((one) => existsSync(one));
const unknown = requested.filter((one) => !requestedFiles.includes(one) && !steps.some(({ name }) => name === one));

if (unknown.length > 0) {
  const names = [...new Set(steps.map(({ name }) => name))].join(', ');
  console.error(`There is no step or file "${unknown.join('", "')}". The steps are ${names}.`);
  process.exitCode = 2;
} else {
  const chosen = steps.filter(({ name }) => requested.length === 0 || requested.includes(name));
  let ok = runsFiles(requestedFiles);
  for (const step of chosen) ok &&= await passes(step);
  const total = counts.passed + counts.failed;
  if (total > 0) console.log(`${String(counts.passed)} tests passed, ${String(counts.failed)} failed`);
  process.exitCode = ok ? 0 : 1;
}

/** Runs test files, shows what they print, and returns true if they passed. */
function runsFiles(names: readonly string[]): boolean {
  if (names.length === 0) return true;
  const problem = missingSite(names);
  if (problem === undefined) return run(inParallel(names)).ok;
  console.error(problem);
  return false;
}

/** Returns what to do first if there are browser tests among some arguments and a site is not built. */
function missingSite(args: readonly string[]): string | undefined {
  if (!args.some((arg) => browserTests.includes(arg))) return undefined;
  const missing = builtSites.find((file) => !existsSync(file));
  return missing && `There is no ${missing}. Run "npm test -- build" first.`;
}

/** Runs a step and returns true if it passed. Prints its output if it failed, else only its warnings. */
function passes({ name, label = name, args, env = {} }: Step): Promise<boolean> {
  return runStage(label, () => {
    const problem = missingSite(args);
    if (problem !== undefined) return { ok: false, output: problem };
    const { ok, output } = run(args, { capture: true, env });
    const passed = testCount(output, 'pass');
    const failed = testCount(output, 'fail') + testCount(output, 'cancelled');
    counts.passed += passed;
    counts.failed += failed;
    const summary = [ok ? '' : 'failed', passed > 0 ? `${String(passed)} tests` : ''].filter(Boolean).join(', ');
    const warnings = output.split('\n').filter((line) => line.includes('ℹ warning:'));
    return { ok, summary, output: ok ? warnings.join('\n') : output };
  });
}

/** Reads one number from the last lines of Node's spec reporter. */
function testCount(output: string, figure: 'pass' | 'fail' | 'cancelled'): number {
  return Number(new RegExp(`ℹ ${figure} (\\d+)`).exec(output)?.[1] ?? 0);
}

/** True if a test file or the file it tests handles dates, which must not depend on the time zone of the machine. */
function handlesDates(test: string): boolean {
  return [test, test.replace('.test.ts', '.ts')].some(
    (file) => existsSync(file) && /\/date(s|-in-words)\.ts'|\bdate-fns\b/.test(readFileSync(file, 'utf8')),
  );
}

/** Returns the arguments that run test files in one process: to start a Node per file takes longer than most tests. */
function inOneProcess(names: readonly string[]): readonly string[] {
  return ['--test', '--experimental-test-isolation=none', '--test-reporter=spec', ...names];
}

/** Returns the arguments that run each test file in its own process, as many at once as there are cores. */
function inParallel(names: readonly string[]): readonly string[] {
  return ['--test', '--test-reporter=spec', `--test-concurrency=${String(availableParallelism())}`, ...names];
}

function files(pattern: string): string[] {
  return globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}
