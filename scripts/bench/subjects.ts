import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/indonesian';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { Archive } from '#domain/archive/archive.ts';
import { escapeHtml } from '#domain/html.ts';
import { findMatches } from '#domain/search/query/query-strategy.ts';
import { isDateOrNumberKey } from '#domain/search/words/key.ts';
import { openLexicon } from '#domain/search/lexicon/lexicon.ts';
import { parseQuery } from '#domain/search/query/query.ts';
import { keysOf } from '#domain/search/index/documents.ts';
import { lexiconOf } from '#domain/search/lexicon/build-lexicon.ts';
import { engineSource } from '#plugins/search-engine.ts';
import { indexFiles } from '#plugins/search-index.ts';
import { countTransfer, diskEngine } from './disk-engine.ts';
import { must } from '#domain/must.ts';
import type { BenchDocument } from './documents.ts';

/** A search engine to measure. */
export interface SearchSubject {
  /** The ids of all results of a query, the best first. */
  find: (query: string) => Promise<string[]>;
  /** Load what the first page of results needs. */
  show: (query: string) => Promise<void>;
}

/** The archive's search: the index, the lexicon and the query layer of the search page. Events are not indexed. */
export async function ours(documents: readonly BenchDocument[], { names, synonyms }: Archive): Promise<SearchSubject> {
  const data = lexiconOf(
    documents.map(({ title, sentences }) => ({ title, body: sentences.join('\n') })),
    names,
    synonyms,
  );
  const textLexicon = openLexicon(data);
  const searchDocuments = documents.map((document) => ({
    url: document.id,
    title: document.title,
    passages: document.sentences.map((text, index) => ({ anchor: `k${index + 1}`, label: '', text })),
    keys: keysOf([`${document.title}.`, ...document.sentences].join('\n'), textLexicon, document.days),
    filters: { jenis: ['artikel'], media: [], bulan: [], pembicara: [], tokoh: [], tempat: [] },
    day: document.days[0] ?? '',
    note: '',
  }));
  const dates = searchDocuments.flatMap(({ keys }) => keys.filter(isDateOrNumberKey));
  const fullData = { ...data, keys: [...new Set([...data.keys, ...dates])].toSorted() };
  const lexicon = openLexicon(fullData);
  const engine = await diskEngine(await indexFiles(searchDocuments), readFileSync(pageScript()));
  const search = async (query: string) =>
    (await findMatches(parseQuery(query, lexicon), async (keys) => (await engine.search(keys)).results)).hits;
  const urls = new Map<string, string>();
  return {
    find: async (query) =>
      Promise.all(
        (await search(query)).map(async ({ result }) => {
          const url = urls.get(result.id) ?? (await result.data()).url;
          urls.set(result.id, url);
          return url.replace(/^.*\//, '');
        }),
      ),
    show: async (query) => {
      countTransfer(Buffer.from(JSON.stringify(fullData)));
      await Promise.all((await search(query)).slice(0, 10).map(({ result }) => result.data()));
    },
  };
}

/** The path of the built search page's script, which contains the query layer and the engine. */
const pageScript = (): string =>
  must(globSync('dist/_astro/SearchPage*.js')[0], 'dist/ has no built search page. Run "npm run build".');

/** Pagefind without changes: it indexes the texts as pages and gets the query as typed. */
export async function stock(documents: readonly BenchDocument[]): Promise<SearchSubject> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind created no index: ${errors.join('; ')}. Reinstall the packages with "npm ci".`);
  for (const { id, title, sentences } of documents) {
    const content = `<html lang="id"><body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(sentences.join(' '))}</p></body></html>`;
    await index.addHTMLFile({ url: id, content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const engine = await diskEngine(files, Buffer.from(await engineSource()));
  const urls = new Map<string, string>();
  return {
    find: async (query) =>
      Promise.all(
        (await engine.search(query)).results.map(async (result) => {
          const url = urls.get(result.id) ?? (await result.data()).url;
          urls.set(result.id, url);
          return url.replace(/^.*\//, '');
        }),
      ),
    show: async (query) => {
      await Promise.all((await engine.search(query)).results.slice(0, 10).map((result) => result.data()));
    },
  };
}

const library = readFileSync(createRequire(import.meta.url).resolve('minisearch'));

/** MiniSearch with Pagefind's stemmer: documents with all words, else with any; prefixes, and one typo per five letters. */
export function mini(documents: readonly BenchDocument[]): Promise<SearchSubject> {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(documents.map(({ id, title, sentences }) => ({ id, title, text: sentences.join(' ') })));
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
      countTransfer(Buffer.from(JSON.stringify(index)));
      await find(query);
    },
  });
}
