import { globSync, readFileSync } from 'node:fs';

/**
 * Returns a line for each file that only one of two built sites has or that differs: `+ file`, `- file`, or `~ file` with
 * the first difference. Astro's scope classes and the hashes in file names count as equal, because they follow from names
 * in code.
 * @param isExact true compares every byte
 * @throws {Error} when a folder has no files
 */
export function siteDifferences(before: string, after: string, isExact = false): string[] {
  const [old, changed] = [contentsOf(before, isExact), contentsOf(after, isExact)];
  return [...new Set([...old.keys(), ...changed.keys()])].toSorted().flatMap((file) => {
    const [a, b] = [old.get(file), changed.get(file)];
    if (a === b) return [];
    if (a === undefined) return [`+ ${file}`];
    if (b === undefined) return [`- ${file}`];
    return [`~ ${file}: ${firstDifference(a, b)}`];
  });
}

/** Returns the files of a site by path, with one character for each byte. */
function contentsOf(folder: string, isExact: boolean): Map<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  if (files.length === 0) throw new Error(`There is no built site in "${folder}".`);
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const file = [path.slice(folder.length), readFileSync(path, 'latin1')] as const;
      return isExact ? file : [withoutHashes(file[0]), withoutHashes(file[1])];
    }),
  );
}

function withoutHashes(text: string): string {
  return text
    .replaceAll(/\bastro-[a-z0-9]{8}\b/g, 'astro-*')
    .replaceAll(/(\/_astro\/[\w.@-]+?)[.-][\w-]{8}(\.\w+)/g, '$1.*$2');
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const excerpt = (bytes: string): string =>
    Buffer.from(bytes.slice(Math.max(0, at - 30), at + 50), 'latin1').toString();
  return `“${excerpt(a)}” became “${excerpt(b)}”`.replaceAll(/\s+/g, ' ');
}
