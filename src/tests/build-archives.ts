import { cpSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { astroWarnings, run, tools } from '#scripts/run.ts';
import { generateArchive } from '#scripts/bench/archive/generate.ts';
import { fixture, large, type Site, smallest } from './site.ts';

// Builds the invented archives: copies the code of the project to `.build/<archive>/`, with the invented content.

for (const site of [fixture, smallest, large]) {
  const { ok, output } = buildArchive(site);
  // Missing folders and files must cause no warnings.
  if (ok && astroWarnings(output).length === 0) continue;
  console.error(output);
  process.exitCode = 1;
}

function buildArchive({ root, folder }: Site): { ok: boolean; output: string } {
  const copy = dirname(folder);
  rmSync(copy, { recursive: true, force: true });
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path, `${copy}/${path}`, { recursive: true });
  if (root === copy) generateArchive(`${copy}/content`, { count: 70, seed: 7, days: 400 });
  else cpSync(`${root}/content`, `${copy}/content`, { recursive: true });
  // The smallest archive shows a deploy that removes the copies of readers.
  const env = { OFFLINE: root === smallest.root ? 'off' : 'on' };
  return run([resolve(tools.astro), 'build', '--force'], { capture: true, cwd: copy, env });
}
