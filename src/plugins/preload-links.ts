import { createUrls } from '#domain/urls.ts';

/**
 * The HTML of the search page with preload links for the files that every search requests. The browser then loads them in
 * parallel with the script, at low priority. Their names contain hashes, so they are known only after the index is built.
 * @param base the base path of the site
 * @param files the paths of the search files in the output folder
 */
export function addPreloadLinks(html: string, base: string, files: readonly string[]): string {
  const { pagefind, searchFile } = createUrls('');
  const inFolder = (folder: string): string[] => files.filter((path) => path.startsWith(folder));
  // The parts of the index and the records are always requested if they are one file each.
  const single = [pagefind('index/'), searchFile('hasil/').replace('.json', '')].flatMap((folder) =>
    inFolder(folder).length === 1 ? inFolder(folder) : [],
  );
  const engine = files.filter((path) => /^pagefind\/[^/]+$/.test(path) && !path.endsWith('.js'));
  const links = [searchFile('kosakata'), ...engine, ...single].map(
    (path) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${base}${withTag(path)}">`,
  );
  const script = `<link rel="modulepreload" href="${base}${pagefind('pagefind.js')}">`;
  return html.replace('</head>', `${script}${links.join('')}</head>`);
}

/** Pagefind requests its entry file with a tag against stale caches (`metaCacheTag` in `engine.ts`). */
const withTag = (path: string): string => (path.endsWith('pagefind-entry.json') ? `${path}?ts=1` : path);
