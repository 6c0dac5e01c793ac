import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { systemError } from '../error-message.ts';
import { astroWarnings } from '../run.ts';
import type { Outcome } from './stage.ts';

/**
 * Renders the pages with Astro, in this process, because to start another one and load the libraries again takes longer
 * than to render a small archive.
 * @param outDir the folder of the built site
 * @returns the warnings, or the error that stopped the build; the pages written before it are removed
 */
export async function buildPages(outDir: string): Promise<Outcome> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // V8 lets the heap grow to four times what was alive at the last collection, and pages leave garbage until then. Twice takes
  // a quarter less memory at 1,000 articles, and no more time.
  setFlagsFromString('--heap-growing-percent=100');
  const printed: string[] = [];
  try {
    // The Astro of the project in the current folder.
    const { resolve } = createRequire(join(process.cwd(), 'package.json'));
    const { build } = (await import(pathToFileURL(resolve('astro')).href)) as typeof import('astro');
    await captured(printed, () => build({ force: true, outDir, logLevel: 'warn' }));
    return { ok: true, output: astroWarnings(printed.join('')).join('\n') };
  } catch (error) {
    const { message, hint, loc } = error as AstroError;
    const place = loc?.file === undefined ? [] : [`${loc.file}:${String(loc.line ?? 1)}`];
    rmSync(outDir, { recursive: true, force: true });
    // The lines before the first error are warnings.
    const [log = ''] = /^.*\[ERROR\][^]*/m.exec(printed.join('')) ?? [];
    const output = [log.trimEnd(), log.includes(message) ? '' : message, hint, ...place].filter(Boolean).join('\n');
    return { ok: false, output: systemError([message, log].join('\n')) ?? output };
  }
}

/** Runs work, and collects what it writes to standard output and standard error. */
async function captured(chunks: string[], work: () => Promise<void>): Promise<void> {
  const restore = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array) => Boolean(chunks.push(String(chunk)));
    return () => {
      stream.write = write;
    };
  });
  try {
    await work();
  } finally {
    for (const one of restore) one();
  }
}

/** What Astro adds to an error: advice, and where the error is. */
interface AstroError extends Error {
  hint?: string;
  loc?: { file?: string; line?: number };
}
