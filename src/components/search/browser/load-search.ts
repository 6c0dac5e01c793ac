import type { SearchStart } from '#domain/search/index/start.ts';
import { type Engine, type PagefindScript, Search } from '#domain/search/query/search.ts';

/** The time after which a request fails. */
const timeoutMilliseconds = 8000;

/** The number of requests so far that failed twice. */
let failedRequests = 0;

/**
 * Load the engine and the search, and then what every search needs.
 * @param basePath the address of the folder with the files of the engine
 * @param files the address of the folder with the files of the search
 * @throws {Error} when a file fails to load twice
 */
export async function loadSearch(basePath: string, files: string): Promise<Search> {
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
      const failures = failedRequests;
      const answer = await engine.search(query, options);
      // Pagefind answers with what it has if a part of the index fails to load.
      if (failedRequests > failures) throw new Error('A part of the index did not load. Search again.');
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

const unlimitedFetch = window.fetch.bind(window);

/** Every request of this page has a time limit, and is repeated once if it fails. Pagefind has no option for this. */
window.fetch = async (...request) => {
  try {
    return await fetchOnce(...request).catch(() => fetchOnce(...request));
  } catch (error) {
    failedRequests += 1;
    throw error;
  }
};

/**
 * Make a request, and unpack its answer.
 * @throws {Error} when the whole answer is not there in time, or is an error
 */
async function fetchOnce(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  // Pagefind requests its entry file with a time. A copy of the site has the file under its plain name.
  const address = typeof input === 'string' ? input.replace(/\?ts=\d+$/, '') : input;
  const response = await unlimitedFetch(address, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
  if (!response.ok) throw new Error(`${response.url} has the status ${String(response.status)}, expected 200.`);
  const body = new Uint8Array(await response.arrayBuffer());
  return new Response(isPacked(body) ? unpacked(body) : body, response);
}

/** Whether the bytes are those of a gzip file. A host may have unpacked it. */
const isPacked = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Pagefind accepts unpacked files, and takes ten times as long to unpack them by its own script. */
const unpacked = (body: Uint8Array<ArrayBuffer>) =>
  new Response(body).body?.pipeThrough(new DecompressionStream('gzip'));
