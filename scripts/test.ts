import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { edition, fixture, smallest } from '#tests/site.ts';
import { run, tools } from './run.ts';
import { stage } from './stage.ts';

// npm test                    every step, in the order below
// npm test -- lint unit       some of them
// npm test -- path/to/a.test.ts   test files alone

const browserTests = files('src/tests/**/*.test.ts');
const unitTests = files('{.config,src,scripts}/**/*.test.ts').filter((file) => !browserTests.includes(file));

/** One thing that must hold before a change may land. */
interface Step {
  name: string;
  /** What is printed, where several steps have one name. */
  label?: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** Files that an earlier step makes and this one needs. */
  needs?: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'format', args: [tools.prettier, '--check', '.', '--log-level', 'warn'] },
  // Types come before lint: in a fresh clone they make the content's types, which lint reads.
  { name: 'types', args: [tools.astro, 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', args: [tools.eslint, '--config', '.config/eslint.js', '--max-warnings', '0'] },
  { name: 'lint', label: 'lint (unused code)', args: [tools.knip] },
  { name: 'unit', args: inOneProcess(unitTests), env: { TZ: 'UTC' } },
  ...['Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) => ({
    name: 'unit',
    label: `unit (dates) ${TZ}`,
    args: inOneProcess(unitTests.filter(handlesDates)),
    env: { TZ },
  })),
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'build', label: 'build (invented archives)', args: ['src/tests/build-archives.ts'] },
  {
    name: 'browser',
    args: inParallel(browserTests),
    needs: [edition, fixture, smallest].map(({ folder }) => `${folder}/index.html`),
  },
];

const counts = { passed: 0, failed: 0 };
const wanted = process.argv.slice(2);
const wantedFiles = wanted.filter((one) => existsSync(one));
const unknown = wanted.filter((one) => !wantedFiles.includes(one) && !steps.some(({ name }) => name === one));

if (unknown.length > 0) {
  const names = [...new Set(steps.map(({ name }) => name))].join(', ');
  console.error(`There is no step or file "${unknown.join('", "')}". The steps are ${names}.`);
  process.exitCode = 2;
} else if (wantedFiles.length > 0) {
  process.exitCode = run(inParallel(wantedFiles)).ok ? 0 : 1;
} else {
  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const ok = chosen.every(passes);
  const total = counts.passed + counts.failed;
  if (total > 0) console.log(`${String(counts.passed)} tests passed, ${String(counts.failed)} failed`);
  process.exitCode = ok ? 0 : 1;
}

/** Runs a step. What it printed follows if it failed; otherwise only its warnings do. */
function passes({ name, label = name, args, env = {}, needs = [] }: Step): boolean {
  return stage(label, () => {
    const missing = needs.find((file) => !existsSync(file));
    if (missing !== undefined) return { ok: false, output: `There is no ${missing}. Run "npm test -- build" first.` };
    const { ok, output } = run(args, { capture: true, env });
    const passed = total(output, 'pass');
    const failed = total(output, 'fail') + total(output, 'cancelled');
    counts.passed += passed;
    counts.failed += failed;
    const summary = [ok ? '' : 'failed', passed > 0 ? `${String(passed)} tests` : ''].filter(Boolean).join(', ');
    const warnings = output.split('\n').filter((line) => line.includes('ℹ warning:'));
    return { ok, summary, output: ok ? warnings.join('\n') : output };
  });
}

/** Reads one figure from the closing lines of Node's spec reporter. */
function total(output: string, figure: 'pass' | 'fail' | 'cancelled'): number {
  return Number(new RegExp(`ℹ ${figure} (\\d+)`).exec(output)?.[1] ?? 0);
}

/** Whether a test file or what it tests reads or prints dates, which must not depend on the zone of the machine. */
function handlesDates(test: string): boolean {
  return [test, test.replace('.test.ts', '.ts')].some(
    (file) => existsSync(file) && /\/dates\.ts'|\bdate-fns\b/.test(readFileSync(file, 'utf8')),
  );
}

/** The arguments that run test files in one process: most of a small test's time would be the start of another Node. */
function inOneProcess(names: readonly string[]): readonly string[] {
  return ['--test', '--experimental-test-isolation=none', '--test-reporter=spec', ...names];
}

/** The arguments that run test files in a process each, as many at once as there are cores. */
function inParallel(names: readonly string[]): readonly string[] {
  return ['--test', '--test-reporter=spec', `--test-concurrency=${String(availableParallelism())}`, ...names];
}

function files(pattern: string): string[] {
  return globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}
