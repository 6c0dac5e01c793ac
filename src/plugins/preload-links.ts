import type { Urls } from '#domain/urls.ts';

/**
 * The HTML of the search page with preload links for the files that every search requests. The browser then loads them in
 * parallel with the script, at low priority. Their names contain hashes, so they are known only after the index is built.
 */
export function addPreloadLinks(html: string, urls: Urls, files: readonly { path: string }[]): string {
  const preloaded = [urls.lexicon, ...files.filter(isAlwaysRequested).map(({ path }) => urls.pagefind(withTag(path)))];
  const links = preloaded.map((url) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${url}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** Whether every search requests a file: Pagefind's files at the top level, and the index and the fragments if they are one file each. */
function isAlwaysRequested({ path }: { path: string }, _: number, files: readonly { path: string }[]): boolean {
  const [folder = '', name] = path.split('/');
  if (name === undefined) return true;
  return folder !== 'filter' && files.filter((other) => other.path.startsWith(`${folder}/`)).length === 1;
}

/** Pagefind requests its entry file with a tag against stale caches (`metaCacheTag` in `engine.ts`). */
const withTag = (path: string): string => (path === 'pagefind-entry.json' ? `${path}?ts=1` : path);
