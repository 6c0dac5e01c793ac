import { globSync } from 'node:fs';
import { sitePaths } from '#domain/urls.ts';

const searchFiles = `${sitePaths.pagefind('')}**`;

/** Returns the files of the pages that people read: not the list of search files, which is for programs that copy the site. */
export const pageFiles = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder, exclude: [searchFiles] })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

/**
 * Returns the pages of a built site by kind. The kind is the address with `*` for ids and dates: a segment below the first is
 * a name of the site, not an id, if it is a word that has several parents.
 * @example pageKinds('dist').get('/artikel/*\/sumber/') // ['artikel/banjir/sumber/index.html', …]
 */
export function pageKinds(folder: string): Map<string, string[]> {
  const files = pageFiles(folder);
  const parents = new Map<string, Set<string>>();
  for (const file of files)
    for (const [index, segment] of file.split('/').slice(0, -1).entries())
      parents.set(segment, (parents.get(segment) ?? new Set()).add(file.split('/').slice(0, index).join('/')));
  const kindOf = (file: string): string => {
    const segments = file.split('/').slice(0, -1);
    const isFixed = (segment: string, index: number) =>
      index === 0 || (/^[a-z]+$/.test(segment) && (parents.get(segment)?.size ?? 0) > 1);
    const kind = segments.map((segment, index) => (isFixed(segment, index) ? segment : '*'));
    return file.endsWith('index.html') ? ['', ...kind, ''].join('/') : `/${file}`;
  };
  return Map.groupBy(files, kindOf);
}
