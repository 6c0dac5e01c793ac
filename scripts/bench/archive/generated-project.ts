import { cpSync, rmSync } from 'node:fs';
import { type GeneratedArchive, generateArchive } from './generate.ts';

/**
 * Writes a project with a generated archive and the code of this one. It can be built.
 * @param folder the folder of the project; it is deleted first
 */
export function writeGeneratedProject(folder: string, archive: GeneratedArchive): void {
  rmSync(folder, { recursive: true, force: true });
  generateArchive(`${folder}/content`, archive);
  for (const path of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(path, `${folder}/${path}`, { recursive: true });
}

/** Returns the number of days that an archive of a size covers, unless another one is wanted. */
export const daysOf = (count: number): number => Math.min(1095, 60 + Math.round(count / 3));
