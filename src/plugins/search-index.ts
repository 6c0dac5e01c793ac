import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { documentTokens, type SearchData } from '#domain/search/index/search-data.ts';
import { searchFiles } from '#domain/search/index/start.ts';
import { must } from '#domain/must.ts';
import { sitePaths } from '#domain/urls.ts';
import { base } from '#site.ts';
import { engineFiles } from './engine-files.ts';
import { fileWriter } from './file-writer.ts';
import { addPreloadLinks, fileList } from './preload-links.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The search data, and the files of the search by path in the output folder. */
export type StartedSearch = [data: SearchData, files: Map<string, Uint8Array | string>];

/** Starts to index while Astro bundles and renders the pages, because Pagefind is a process of its own. */
export function startSearch(): Promise<StartedSearch> {
  const started = import('#search.ts').then(async ({ search }): Promise<StartedSearch> => [
    search,
    await builtFiles(search),
  ]);
  // An error is reported where the files are awaited.
  started.catch(() => undefined);
  return started;
}

/**
 * Writes the search into the folder of the site, after the pages.
 * @throws {Error} when a page lacks an anchor of the index, or the index was not built
 */
export async function writeSearch(folder: string, started: Promise<StartedSearch>): Promise<void> {
  const [{ documents }, files] = await started;
  const write = fileWriter(folder);
  for (const document of documents)
    checkAnchors(document, readFileSync(`${folder}${document.url.slice(base.length)}index.html`, 'utf8'));
  const names = [...files.keys()];
  for (const [path, content] of [...files, ...fileList(base, names)]) write(path, content);
  const searchPage = `${sitePaths.search}index.html`;
  const markup = readFileSync(folder + searchPage, 'utf8');
  write(searchPage, addPreloadLinks(markup, base, names, sharedScripts(`${folder}_astro`)));
}

/**
 * The files of the search, by path in the output folder: those of the engine, and the JSON files of the search page.
 * @throws {Error} with Pagefind's messages when Pagefind reports an error
 */
export async function builtFiles(data: SearchData): Promise<Map<string, Uint8Array | string>> {
  const tokensOf = documentTokens(data);
  const indexed = data.documents.map((document) => ({ ...document, ...tokensOf(document) }));
  const engine = await engineFiles(indexed);
  const byUrl = new Map(data.documents.map((document) => [document.url, document]));
  const documents = new Map(
    [...engine.urls]
      .map(([id, url]) => [id, must(byUrl.get(url), `Pagefind returned ${url}, which is no search document.`)] as const)
      .toSorted(([, a], [, b]) => compareCodeUnits(a.url, b.url)),
  );
  const own = searchFiles(data, indexed, documents, contentName);
  return new Map<string, Uint8Array | string>([
    ...engine.files.map(({ path, content }) => [sitePaths.pagefind(path), content] as const),
    ...[...own].map(([name, content]) => [sitePaths.searchFile(name), JSON.stringify(content)] as const),
  ]);
}

/** The scripts that other scripts import: pages do not name them. */
function sharedScripts(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .toSorted();
  const codes = names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return names.filter((name) => codes.some((code) => code.includes(`./${name}`))).map((name) => `_astro/${name}`);
}

/** A name that changes with the content, so that a page that is still open never mixes two builds. */
const contentName = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 8);

/**
 * Checks that a page has every anchor of its search document.
 * @param markup the HTML of the page
 * @throws {Error} when an anchor is missing
 */
export function checkAnchors({ url, passages }: Pick<SearchDocument, 'url' | 'passages'>, markup: string): void {
  for (const { anchor } of passages)
    if (!markup.includes(` id="${anchor}"`))
      throw new Error(
        `${url} has no element with the id ${anchor}, but search results link to it. Add the id to the page, or remove the passage from the search documents.`,
      );
}
