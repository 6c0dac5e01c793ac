import { parseArgs } from 'node:util';

/** How to build. */
export interface BuildOptions {
  /** True if the build is published: it then adds the new records to `content/published.txt`. */
  isRelease: boolean;
}

/**
 * Reads `[--release]`.
 * @throws {Error} on any other argument
 */
export function buildOptions(args: string[]): BuildOptions {
  try {
    const { values } = parseArgs({ args, options: { release: { type: 'boolean', default: false } } });
    return { isRelease: values.release };
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}; write npm run build or npm run build -- --release.`, { cause: error });
  }
}
