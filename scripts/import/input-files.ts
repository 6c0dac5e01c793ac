import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/**
 * Returns the files to import: each file as given, and the texts, Markdown files and saved pages of a folder and its
 * subfolders, sorted. Links and hidden files of a folder are left out.
 * @throws {Error} when a name is neither a file, a folder nor `-`
 */
export function inputFiles(inputs: readonly string[]): string[] {
  return inputs.flatMap((input) => {
    if (input === '-') return [input];
    const stats = lstatSync(input, { throwIfNoEntry: false });
    if (!stats) throw new Error(`There is no file or folder "${input}".`);
    return stats.isDirectory() ? filesIn(input) : [input];
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md|markdown|html?|xhtml)$/iu.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((path) => !/(?:^|[\\/])\./u.test(path))
    .toSorted(compareCodeUnits)
    .map((path) => join(folder, path));
