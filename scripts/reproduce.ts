import { cpSync, globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runCommand } from './error-message.ts';
import { run, tools } from './run.ts';
import { runStage } from './build/stage.ts';
import { siteDifferences } from './site-differences.ts';

// npm run reproduce: builds the archive twice under different conditions and lists the files that differ.
// Exit code 0: the same bytes. 1: a difference. 2: could not run.

/** What may differ between two machines and must not change a byte. */
const here = {
  /** The folder to build in. */
  folder: '.build/reproduce/a',
  env: { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' } as NodeJS.ProcessEnv,
  /** The permissions that new files do not get. */
  umask: 0o022,
  /** True reverses the order in which files are copied and folders are listed. */
  isReversed: false,
};

/** In Turkish, the capital of “i” is not “I”. Kiritimati is 14 hours before UTC. */
export const elsewhere: typeof here = {
  folder: '.build/reproduce/another folder é/b',
  env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: '/nonexistent' },
  umask: 0o077,
  isReversed: true,
};

/** A module that reverses what Node lists in a folder. */
const reversedFolders = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdirSync, readdir, promises: { readdir: readdirPromise } } = fs;
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  fs.promises.readdir = async (...args) => (await readdirPromise(...args)).reverse();
  fs.readdir = (path, ...rest) => {
    const done = rest.pop();
    readdir(path, ...rest, (error, names) => done(error, names?.reverse()));
  };
  syncBuiltinESMExports();
`;

/**
 * Builds a copy of the project under some conditions.
 * @returns the folder of the built site
 * @throws {Error} if the build fails
 */
export function buildCopy({ folder, env, umask, isReversed }: typeof here): string {
  rmSync(folder, { recursive: true, force: true });
  const before = process.umask(umask);
  try {
    const files = globSync(['{content,public,src}/**/*', '{astro.config.mjs,package.json,tsconfig.json}'])
      .filter((path) => statSync(path).isFile())
      .toSorted();
    for (const file of isReversed ? files.toReversed() : files) {
      mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
      cpSync(file, `${folder}/${file}`);
    }
    const order = isReversed ? ['--import', `data:text/javascript,${encodeURIComponent(reversedFolders)}`] : [];
    const { ok, output } = run([...order, resolve(tools.astro), 'build', '--force'], {
      capture: true,
      cwd: folder,
      env,
    });
    if (!ok) throw new Error(output);
    return `${folder}/dist`;
  } finally {
    process.umask(before);
  }
}

if (import.meta.main)
  await runCommand(async () => {
    const sites: string[] = [];
    for (const conditions of [here, elsewhere])
      await runStage(`build in ${conditions.folder}`, () => ({ ok: sites.push(buildCopy(conditions)) > 0 }));
    const differences = siteDifferences(sites[0] ?? '', sites[1] ?? '', true);
    console.log(differences.join('\n') || 'Both builds have the same bytes.');
    process.exitCode = differences.length === 0 ? 0 : 1;
  }, 2);
