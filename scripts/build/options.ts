import { parseArgs } from 'node:util';

/** How to build. */
export interface BuildOptions {
  /** True if the build is published: it then adds the new records to `content/published.txt`. */
  isRelease: boolean;
}

const usage = 'Write npm run build or npm run build -- --release.';

/**
 * Reads `[--release]`.
 *
 * Without `--` before it, npm reads the option itself and passes it on in the environment: `npm run build --release`
 * arrives as `npm_config_release=true`. Both forms work.
 * @throws {Error} on any other argument or value
 * @example buildOptions(['--release']) // { isRelease: true }
 */
export function buildOptions(args: string[], env: NodeJS.ProcessEnv = {}): BuildOptions {
  const { npm_config_release: fromNpm = '' } = env;
  // npm passes --no-release on as an empty value.
  if (!['', 'true', 'false'].includes(fromNpm))
    throw new Error(`--release takes no value, found '${fromNpm}'. ${usage}`);
  return { isRelease: releaseIn(args) || fromNpm === 'true' };
}

function releaseIn(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { release: { type: 'boolean', default: false } } }).values.release;
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}. ${usage}`, { cause: error });
  }
}
