import { globSync, readFileSync } from 'node:fs';

/**
 * Returns a line for each file that only one of two built sites has or that differs: `+ file`, `- file`, or `~ file` with
 * the first difference. Astro's scope classes and the hashes in file names count as equal: they follow from names in code.
 * @throws {Error} when a folder has no files
 */
export function siteDifferences(before: string, after: string): string[] {
  const [old, changed] = [contentsOf(before), contentsOf(after)];
  return [...new Set([...old.keys(), ...changed.keys()])].toSorted().flatMap((file) => {
    const [a, b] = [old.get(file), changed.get(file)];
    if (a === b) return [];
    if (a === undefined) return [`+ ${file}`];
    if (b === undefined) return [`- ${file}`];
    return [`~ ${file}: ${firstDifference(a, b)}`];
  });
}

/** Returns the files of a site, by path. */
function contentsOf(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  if (files.length === 0) throw new Error(`There is no built site in "${folder}".`);
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const text = readFileSync(path, /\.(?:png|zip|pagefind|pf_\w+)$/.test(name) ? 'latin1' : 'utf8');
      return [withoutHashes(path.slice(folder.length)), withoutHashes(text)];
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
  const [start, end] = [Math.max(0, at - 30), at + 50];
  return `“${a.slice(start, end)}” became “${b.slice(start, end)}”`.replaceAll(/\s+/g, ' ');
}
