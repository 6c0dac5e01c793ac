import { sitePaths } from '#domain/urls.ts';
import { withPolicy } from './content-security-policy.ts';

/** Above this number of search files, the search page names a page that lists them: it must stay small. */
const maxNamedFiles = 100;

/**
 * The HTML of the search page with links to the files that its scripts request. The browser loads those that every search
 * requests in parallel with the script, at low priority, unless scripts are disabled. The others are named for programs that
 * copy the site by following its links, such as wget; no browser loads them. The names contain hashes, so they are known only
 * after the index is built.
 * @param base the base path of the site
 * @param files the paths of the search files in the output folder
 * @param scripts the paths of the scripts in the output folder
 */
export function addPreloadLinks(
  html: string,
  base: string,
  files: readonly string[],
  scripts: readonly string[],
): string {
  const { pagefind, search, searchFile } = sitePaths;
  const records = files.filter((path) => path.startsWith(`${search}hasil/`));
  const engine = files.filter((path) => /^pagefind\/[^/]+$/.test(path) && !path.endsWith('.js'));
  const always = [searchFile('kosakata'), ...engine, ...(records.length === 1 ? records : [])];
  const others = files.filter((path) => !always.includes(path) && !path.endsWith('.js'));
  const modules = [pagefind('pagefind.js'), ...scripts.filter((path) => !html.includes(path))];
  const scripted = 'media="(scripting: enabled)"';
  const fetched = 'rel="preload" as="fetch" crossorigin';
  const links = [
    ...modules.map((path) => `<link rel="modulepreload" ${scripted} href="${base}${path}">`),
    ...always.map((path) => `<link ${fetched} fetchpriority="low" ${scripted} href="${base}${path}">`),
    ...(files.length > maxNamedFiles
      ? [`<link rel="alternate" type="text/html" title="pagefind" href="${base}${pagefind('')}">`]
      : others.map((path) => `<link ${fetched} media="not all" href="${base}${path}">`)),
  ];
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** Links on one page of the list of search files. */
const linksPerPage = 1000;

/**
 * Returns the pages that list the search files, each with its path in the output folder: nothing if the search page names them
 * all. Each page links to the next.
 * @param base the base path of the site
 * @param files the paths of the search files in the output folder
 */
export function fileList(base: string, files: readonly string[]): [path: string, html: string][] {
  if (files.length <= maxNamedFiles) return [];
  const address = (page: number): string => sitePaths.pagefind(page === 1 ? '' : `${String(page)}/`);
  const head = '<meta charset="utf-8"><meta name="robots" content="noindex"><title>pagefind</title>';
  return Array.from({ length: Math.ceil(files.length / linksPerPage) }, (_, index) => {
    const end = (index + 1) * linksPerPage;
    const paths = [...files.slice(end - linksPerPage, end), ...(end < files.length ? [address(index + 2)] : [])];
    const items = paths.map((path) => `<li><a href="${base}${path}">${path}</a></li>`);
    const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body><ul>${items.join('')}</ul></body></html>`;
    return [`${address(index + 1)}index.html`, withPolicy(html)];
  });
}
