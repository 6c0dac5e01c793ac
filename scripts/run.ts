import { spawnSync } from 'node:child_process';

/** Where the commands we use have their entry files; they are run with the Node that runs us. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
} as const;

/**
 * Runs one of our scripts or tools and tells whether it ended well; `capture` keeps what it said instead of showing it,
 * `cwd` is the folder it runs in.
 */
export function run(args: readonly string[], options: Options = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
    maxBuffer: Infinity,
    stdio: options.capture ? 'pipe' : 'inherit',
  });
  return { ok: status === 0, output: [stdout, stderr].join('') };
}

interface Options {
  env?: NodeJS.ProcessEnv;
  capture?: boolean;
  cwd?: string;
}

/** How a command ended and, when captured, what it said. */
export interface Ran {
  ok: boolean;
  output: string;
}
