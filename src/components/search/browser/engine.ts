import type { Found } from '#domain/search/query/query-strategy.ts';
import { maxRecordsInOneFragment } from '#domain/search/index/few.ts';
import { kindKey } from '#domain/search/words/key.ts';
import { type Keyed, keysIn } from '#domain/search/lexicon/keys-in.ts';
import { type Lexicon, type LexiconData, openLexicon } from '#domain/search/lexicon/lexicon.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import { retry } from './retry.ts';
import { StrictPagefind } from './strict-pagefind.ts';

/** One record as the index carries it. */
export type Fragment = Pick<SearchDocument, 'url' | 'title' | 'note' | 'passages'>;

/** One result of the engine; its record is loaded on demand. */
export interface Result extends Found {
  data: () => Promise<Fragment>;
}

/** Filters and order of a search. */
export interface Narrowing {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** The engine and the archive's words, loaded once. */
export interface Loaded {
  search: (query: string | null, narrowing: Narrowing) => Promise<Result[]>;
  lexicon: Lexicon;
  /** The keys in a text, sought once however often they are asked for. */
  keysIn: (text: string) => readonly Keyed[];
}

/** Milliseconds after which a search that does not load is said to have failed. */
const patience = 12_000;

/**
 * Load the engine and the words.
 * @param indexUrl the folder of the engine's index
 * @throws when one of them cannot be loaded in time
 */
export async function load(indexUrl: string, lexiconUrl: string): Promise<Loaded> {
  const [engine, lexicon] = await inTime(Promise.all([loadEngine(indexUrl), loadLexicon(lexiconUrl)]));
  const known = new Map<string, readonly Keyed[]>();
  return {
    search: async (query, narrowing) => {
      const { results } = await inTime(engine.search(query, narrowing));
      return results.toSorted((a, b) => b.score - a.score);
    },
    lexicon,
    keysIn: (text) => {
      const keys = known.get(text) ?? keysIn(text, lexicon);
      known.set(text, keys);
      return keys;
    },
  };
}

/** A promise that is given up after a while. */
async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer = 0;
  const limit = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => {
      reject(new Error('The search did not load in time.'));
    }, patience);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

async function loadEngine(basePath: string): Promise<StrictPagefind<Result>> {
  // The records' addresses are whole, base path and all.
  const engine = new StrictPagefind<Result>({ basePath, baseUrl: '/', metaCacheTag: '1', primary: true });
  await engine.init(document.documentElement.lang, { load_wasm: true });
  void preload(engine).catch(() => undefined);
  return engine;
}

/** Load what every search asks for, and the records where all of them travel together. */
async function preload(engine: StrictPagefind<Result>): Promise<void> {
  const { results } = await engine.search(kindKey('artikel'), {});
  if (results.length <= maxRecordsInOneFragment) await results[0]?.data();
}

async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await retry(() => fetch(url));
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return openLexicon((await response.json()) as LexiconData);
}
