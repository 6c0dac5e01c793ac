import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

const cache = resolve('node_modules/.cache');

/** Returns the options to start the Chromium from npm, with fonts from npm. The first call unpacks it. */
export async function chromiumFromNpm(): Promise<LaunchOptions> {
  const folder = join(cache, 'chromium');
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
  };
}

/** Unpacks into a temporary folder and renames it, so that test files that start together never use half a browser. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = temporary; // the package unpacks into this folder
  await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error; // otherwise another test file was faster
  }
}
