import { createRequire } from 'node:module';
import { globSync, readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/indonesian';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { escapeHtml } from '#domain/html.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import type { SearchStart } from '#domain/search/index/start.ts';
import type { SearchData } from '#domain/search/index/search-data.ts';
import { type Hit, isFull } from '#domain/search/query/find.ts';
import { type Answer, Search } from '#domain/search/query/search.ts';
import { sitePaths } from '#domain/urls.ts';
import { must } from '#domain/must.ts';
import type { builtFiles } from '#plugins/search-index.ts';
import { openEngine } from '#plugins/engine-files.ts';
import { countTransfer } from './traffic.ts';

/** A search engine to measure. */
export interface SearchSubject {
  /** The addresses of all articles that a query finds, the best first. */
  find: (query: string) => Promise<string[]>;
  /** Load what the first page of results needs. */
  show: (query: string) => Promise<void>;
  /** The words that it offers instead of a mistyped or rare word, folded. */
  offers?: (query: string) => Promise<string[]>;
}

/** Results that a page shows at first. */
const firstResults = 10;

/**
 * The archive's search, and the code of the search page.
 * @param files the files of the search that the build writes
 */
export async function ours(files: Awaited<ReturnType<typeof builtFiles>>): Promise<SearchSubject> {
  const inFolder = (folder: string): Map<string, Buffer> =>
    new Map(
      [...files].flatMap(([path, content]) =>
        path.startsWith(folder) ? [[path.slice(folder.length), Buffer.from(content)]] : [],
      ),
    );
  const own = inFolder(sitePaths.search);
  const load = (name: string): Promise<unknown> => {
    const content = must(own.get(`${name}.json`), `The build wrote no file ${name}.json.`);
    countTransfer(content);
    return Promise.resolve(JSON.parse(content.toString()));
  };
  countTransfer(readFileSync(pageScript()));
  const { engine } = await countedEngine(inFolder(sitePaths.pagefind('')));
  const search = new Search(engine, (await load('kosakata')) as SearchStart, load);
  await search.preload();
  const urls = new Map<string, string>();
  for (const [path, content] of own) {
    if (!path.startsWith('hasil/')) continue;
    const records = JSON.parse(content.toString()) as Record<string, { url: string }>;
    for (const [id, { url }] of Object.entries(records)) urls.set(id, url);
  }
  const answer = (query: string): Promise<Answer> => search.answer({ query, filters: {} });
  const ranked = (found: Answer): Promise<Hit[]> =>
    search.results(found.artikel.slice(0, firstResults), found, { query: '', filters: {} });
  return {
    find: async (query) => {
      const found = await answer(query);
      const ids = [...(await ranked(found)), ...found.artikel.slice(firstResults)].map(({ id }) => id);
      return ids.map((id) => must(urls.get(id), `The document ${id} has no record.`));
    },
    show: async (query) => {
      const found = await answer(query);
      await ranked(found);
      const others = [...found.peristiwa, ...found.perbandingan].filter(isFull).slice(0, firstResults);
      await Promise.all(others.map(({ id }) => search.record(id)));
    },
    offers: async (query) =>
      (await answer(query)).clauses.flatMap(({ terms }) =>
        terms.flatMap(({ offers = [] }) => offers.map((offer) => offer.toLowerCase())),
      ),
  };
}

/** Opens an engine and counts every file that it loads. */
async function countedEngine(files: ReadonlyMap<string, Uint8Array>): ReturnType<typeof openEngine> {
  countTransfer(files.get('pagefind.js') ?? '');
  return openEngine(files, countTransfer);
}

/** The path of the built search page's script. */
const pageScript = (): string =>
  must(globSync('dist/_astro/SearchPage*.js')[0], 'dist/ has no built search page. Run "npm run build".');

/** The files of Pagefind without changes: it indexes the texts as pages. */
export async function stockFiles(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind created no index: ${errors.join('; ')}. Reinstall the packages with "npm ci".`);
  for (const { url, title, passages } of articlesOf(documents)) {
    const text = escapeHtml(passages.map((passage) => passage.text).join(' '));
    const content = `<html lang="id"><body><h1>${escapeHtml(title)}</h1><p>${text}</p></body></html>`;
    await index.addHTMLFile({ url, content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Pagefind without changes, which gets the query as typed. */
export async function stock(files: ReadonlyMap<string, Uint8Array>): Promise<SearchSubject> {
  const { engine } = await countedEngine(files);
  return {
    find: async (query) =>
      Promise.all((await engine.search(query)).results.map(async (result) => (await result.data()).url)),
    show: async (query) => {
      await Promise.all((await engine.search(query)).results.slice(0, firstResults).map((result) => result.data()));
    },
  };
}

const library = readFileSync(createRequire(import.meta.url).resolve('minisearch'));

/** MiniSearch with Pagefind's stemmer: documents with all words, else with any; prefixes, and one typo per five letters. */
export function mini({ documents }: SearchData): Promise<SearchSubject> {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    idField: 'url',
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(
    articlesOf(documents).map(({ url, title, passages }) => ({
      url,
      title,
      text: passages.map(({ text }) => text).join(' '),
    })),
  );
  const find = (query: string): Promise<string[]> => {
    const withAllWords = index.search(query);
    return Promise.resolve(
      (withAllWords.length > 0 ? withAllWords : index.search(query, { combineWith: 'OR' })).map(({ id }) => String(id)),
    );
  };
  return Promise.resolve({
    find,
    show: async (query) => {
      countTransfer(library);
      countTransfer(JSON.stringify(index));
      await find(query);
    },
  });
}

/** The articles among search documents. */
export const articlesOf = (documents: readonly SearchDocument[]): SearchDocument[] =>
  documents.filter(({ kind }) => kind === 'artikel');
