import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run, tools } from './run.ts';

const zones = ['UTC', 'Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const browserTests = globSync('src/tests/**/*.test.ts');
const unitTests = globSync('{.config,src,scripts}/**/*.test.ts').filter((file) => !browserTests.includes(file));

const steps: readonly Step[] = [
  { name: 'format', args: [tools.prettier, '--check', '.', '--log-level', 'warn'] },
  // Types come before lint: in a fresh clone they make the content's types, which lint reads.
  { name: 'types', args: [tools.astro, 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', args: [tools.eslint, '--config', '.config/eslint.js', '--max-warnings', '0'] },
  ...zones.map((zone) => ({ name: 'unit', zone, args: nodeTest(unitTests) })),
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'browser', args: nodeTest(browserTests) },
];

const [wanted] = process.argv.slice(2);
const chosen = steps.filter(({ name }) => !wanted || name === wanted);
const counts = { passed: 0, failed: 0 };
const fine = chosen.length > 0 && chosen.every(passes);
if (chosen.length === 0) console.error(`There is no step "${wanted}".`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = fine ? 0 : 1;

/** Runs a step and says so in one line; all that a failing step printed follows it. */
function passes({ name, zone, args }: Step): boolean {
  const started = performance.now();
  const { ok, output } = run(args, { capture: true, env: zone ? { TZ: zone } : {} });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✔' : '✖'} ${[name, zone].filter(Boolean).join(' ')} (${seconds} s)`);
  if (!ok) console.log(output);
  counts.passed += total(output, 'pass');
  counts.failed += total(output, 'fail') + total(output, 'cancelled');
  return ok;
}

/** The arguments that run test files, as many at once as there are cores; told to run none, Node would look for some. */
function nodeTest(files: readonly string[]): readonly string[] {
  if (files.length === 0) return ['--eval', ''];
  return ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...files];
}

/** Reads one figure from the closing lines of Node's spec reporter. */
function total(output: string, figure: 'pass' | 'fail' | 'cancelled'): number {
  return Number(new RegExp(`ℹ ${figure} (\\d+)`).exec(output)?.[1] ?? 0);
}

/** One thing that must hold before a change may land. */
interface Step {
  name: string;
  zone?: string;
  args: readonly string[];
}
