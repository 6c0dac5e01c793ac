import type { Found } from '../../domain/search/answer.ts';
import { type Lexicon, type LexiconData, openLexicon } from '../../domain/search/lexicon.ts';

/** One record as the engine gives it back. */
export interface Fragment {
  url: string;
  meta: { title: string; keterangan: string };
  /** A record's passages: for articles, its sentences by their anchors. */
  anchors: { id: string; text: string; title?: string }[];
}

/** One result of the engine; its record is loaded on demand. */
export interface Result extends Found {
  data: () => Promise<Fragment>;
}

/** The parts of Pagefind's interface that we use. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options: Narrowing) => Promise<{ results: Result[] }>;
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
}

/** Milliseconds after which a search that does not load is said to have failed. */
const patience = 12_000;

/**
 * Load the engine and the words.
 * @throws when one of them cannot be loaded in time
 */
export async function load(engineUrl: string, lexiconUrl: string): Promise<Loaded> {
  const [pagefind, lexicon] = await inTime(Promise.all([loadEngine(engineUrl), loadLexicon(lexiconUrl)]));
  return { lexicon, search: async (query, narrowing) => (await inTime(pagefind.search(query, narrowing))).results };
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

async function loadEngine(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // A worker's address is a sink that Trusted Types forbid here; the main thread answers within milliseconds.
  // The records' addresses are whole, base path and all.
  await pagefind.options({ noWorker: true, metaCacheTag: '1', baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

async function loadLexicon(url: string): Promise<Lexicon> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return openLexicon((await response.json()) as LexiconData);
}
