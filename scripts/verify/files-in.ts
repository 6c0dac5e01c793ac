import { readdirSync } from 'node:fs';
import type { Fault } from '../../src/domain/fault.ts';

/** What a folder of `content/` holds: files with one of the endings, or, at the top, the names given in full. */
export interface Holds {
  endings: readonly string[];
  names?: readonly string[];
}

/** The files of one folder, sorted, none for a folder that is not there; what does not belong in it is a fault. */
export function filesIn(root: string, folder: string, { endings, names }: Holds): { files: string[]; faults: Fault[] } {
  const at = { line: 1, column: 1 };
  let found: string[];
  try {
    found = readdirSync(`${root}/${folder}`).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { files: [], faults: [] };
    const message = `expected a folder with ${endings.join(' or ')} files, found something else; put the folder back.`;
    return { files: [], faults: [{ file: folder, at, message }] };
  }
  const belongs = (name: string): boolean =>
    names ? names.includes(name) : endings.some((ending) => name.endsWith(ending));
  const expected = names ? names.join(', ') : `${endings.join(' or ')} files and nothing else`;
  return {
    files: found.filter(belongs).map((name) => `${folder}/${name}`),
    faults: found
      // What Finder leaves in every folder it shows.
      .filter((name) => !belongs(name) && name !== '.DS_Store')
      .map((name) => ({
        file: `${folder}/${name}`,
        at,
        message: `expected ${expected} in ${folder}, found ${name}; rename it, move it, or take it out.`,
      })),
  };
}
