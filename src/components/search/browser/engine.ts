import type { EngineResult } from '#domain/search/query/query-strategy.ts';
import { maxDocumentsInOneFragment } from '#domain/search/index/few.ts';
import { kindKey } from '#domain/search/words/key.ts';
import { type KeyOccurrence, keysIn } from '#domain/search/lexicon/keys-in.ts';
import { type Lexicon, type LexiconData, openLexicon } from '#domain/search/lexicon/lexicon.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { retry } from './retry.ts';
import { StrictPagefind } from './strict-pagefind.ts';

/** One search document, as a fragment of the index contains it. */
export type Fragment = Pick<SearchDocument, 'url' | 'title' | 'titleLang' | 'lang' | 'note' | 'passages'>;

/** One result of Pagefind. `data` loads its fragment. */
export interface Result extends EngineResult {
  data: () => Promise<Fragment>;
}

/** Options of a Pagefind search: filters by name, and the sort order. */
export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** The engine and the lexicon after loading. */
export interface LoadedSearch {
  /** The results, the highest score first; all documents that pass the filters if the query is null. */
  search: (query: string | null, options: SearchOptions) => Promise<Result[]>;
  lexicon: Lexicon;
  /** The keys in a text, cached by text. */
  keysIn: (text: string) => readonly KeyOccurrence[];
}

/** Time limit for loading and for each search. */
const timeoutMilliseconds = 12_000;

/**
 * Load the engine and the lexicon.
 * @param indexUrl the address of the folder with Pagefind's index
 * @throws {Error} when one of them fails to load or takes longer than 12 seconds
 */
export async function loadSearch(indexUrl: string, lexiconUrl: string): Promise<LoadedSearch> {
  const [engine, lexicon] = await withTimeout(Promise.all([loadEngine(indexUrl), loadLexicon(lexiconUrl)]));
  const cache = new Map<string, readonly KeyOccurrence[]>();
  return {
    search: async (query, options) => {
      const { results } = await withTimeout(engine.search(query, options));
      return results.toSorted((a, b) => b.score - a.score);
    },
    lexicon,
    keysIn: (text) => {
      const keys = cache.get(text) ?? keysIn(text, lexicon);
      cache.set(text, keys);
      return keys;
    },
  };
}

/** The value of a promise. @throws {Error} after the time limit */
async function withTimeout<Value>(promise: Promise<Value>): Promise<Value> {
  let timer = 0;
  const timeout = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(
        new Error(
          `The search did not load within ${timeoutMilliseconds} ms. Check the connection and reload the page.`,
        ),
      );
    }, timeoutMilliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function loadEngine(basePath: string): Promise<StrictPagefind<Result>> {
  // The addresses of the search documents already contain the base path.
  const engine = new StrictPagefind<Result>({ basePath, baseUrl: '/', metaCacheTag: '1', primary: true });
  await engine.init(document.documentElement.lang, { load_wasm: true });
  void preload(engine).catch(() => undefined);
  return engine;
}

/** Load the files that every search needs, and the fragment if all documents share one. */
async function preload(engine: StrictPagefind<Result>): Promise<void> {
  const { results } = await engine.search(kindKey('artikel'), {});
  if (results.length <= maxDocumentsInOneFragment) await results[0]?.data();
}

async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await retry(() => fetch(url));
  if (!response.ok)
    throw new Error(`${url} has the status ${String(response.status)}, expected 200. Rebuild the site.`);
  return openLexicon((await response.json()) as LexiconData);
}
