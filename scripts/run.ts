import { spawnSync } from 'node:child_process';

/** The entry files of the command-line tools, relative to the project. They run under the current Node. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
} as const;

/**
 * Runs a script or tool under the current Node, with Astro's telemetry disabled, and waits until it ends.
 * @param args the file and its arguments
 * @example run([tools.astro, 'build'], { capture: true }) // { ok: true, output: '…' }
 */
export function run(args: readonly string[], options: RunOptions = {}): RunResult {
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    maxBuffer: Infinity,
    stdio: options.capture ? 'pipe' : 'inherit',
  });
  // Without an exit code, a signal ended the program, or it did not start.
  const problem = (error as NodeJS.ErrnoException | undefined)?.code ?? signal;
  return {
    ok: status === 0,
    output: [stdout, stderr, problem && `\n${problem}: ${error?.message ?? 'ended'}`].join(''),
  };
}

/** Returns the warnings in Astro's output. That `--force` clears the content cache is intended and no warning. */
export const astroWarnings = (output: string): string[] =>
  output.split('\n').filter((line) => line.includes('[WARN]') && !line.includes('(force)'));

interface RunOptions {
  /** Variables to add to the current environment. */
  env?: NodeJS.ProcessEnv;
  /** True returns the output instead of printing it. */
  capture?: boolean;
  /** The folder to run in; by default the current one. */
  cwd?: string;
}

interface RunResult {
  /** True if the exit code is 0. */
  ok: boolean;
  /** Standard output and standard error, if captured; then the error or signal that ended the program. */
  output: string;
}
