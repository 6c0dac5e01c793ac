import { type Engine, Search } from '#domain/search/query/search.ts';
import type { SearchStart } from '#domain/search/index/start.ts';
import { failedRequests, limitRequests, timeoutMilliseconds } from './limit-requests.ts';

/** The addresses of the folders with the files of the engine and of the search. */
export interface SearchAddresses {
  engine: string;
  files: string;
}

/**
 * Load the engine and the search, and then what every search needs.
 * @throws {Error} when a file fails to load twice
 */
export async function loadSearch({ engine: basePath, files }: SearchAddresses): Promise<Search> {
  limitRequests();
  const load = async (name: string): Promise<unknown> => (await fetch(`${files}${name}.json`)).json();
  const [engine, start] = await Promise.all([loadEngine(basePath), load('kosakata') as Promise<SearchStart>]);
  const search = new Search(engine, start, load);
  void search.preload().catch(() => undefined);
  return search;
}

async function loadEngine(basePath: string): Promise<Engine> {
  const { createInstance } = await importScript(`${basePath}pagefind.js`);
  // Without a worker: the site's policy allows none.
  const engine = createInstance({ basePath, baseUrl: '/', noWorker: true });
  await engine.init();
  return {
    search: async (query, options) => {
      const failures = failedRequests();
      const answer = await engine.search(query, options);
      // Pagefind answers with what it has if a part of the index fails to load.
      if (failedRequests() > failures) throw new Error('A part of the index did not load. Search again.');
      return answer;
    },
  };
}

/** Import Pagefind's script, and once more from another address if that fails: browsers remember a failed import. */
async function importScript(address: string): Promise<PagefindScript> {
  const load = (url: string): Promise<PagefindScript> =>
    Promise.race([
      import(/* @vite-ignore */ url) as Promise<PagefindScript>,
      new Promise<never>((_, reject) => {
        setTimeout(() => {
          reject(new Error(`${url} did not load within ${String(timeoutMilliseconds)} ms. Check the connection.`));
        }, timeoutMilliseconds);
      }),
    ]);
  return load(address).catch(() => load(`${address}?2`));
}

/** The part of Pagefind's public interface that the search page uses. */
interface PagefindScript {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
  }) => Engine & { init: () => Promise<void> };
}
