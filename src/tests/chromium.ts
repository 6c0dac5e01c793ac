import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

const cache = resolve('node_modules/.cache');

/** How to start the Chromium that came with npm, with fonts that came with npm. */
export async function chromiumFromNpm(): Promise<LaunchOptions> {
  const home = join(cache, 'chromium');
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, 'chromium'),
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
  };
}

/** Unpacks beside the final place and renames, so that test files that start together never see half a browser. */
async function unpackInto(home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(`${home}-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = beside; // the package unpacks into the folder for temporary files, whatever lies there already
  await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  try {
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(home)) throw error; // else another test file was faster
  }
}
