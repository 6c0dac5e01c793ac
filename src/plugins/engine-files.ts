import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as pagefind from 'pagefind';
import { escapeHtml } from '#domain/html.ts';
import type { DocumentTokens } from '#domain/search/index/search-data.ts';
import type { SearchDocument } from '#domain/search/index/documents.ts';
import type { EngineResult } from '#domain/search/query/find.ts';
import type { Engine, PagefindScript } from '#domain/search/query/search.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The files of Pagefind that the search page loads. Its fragments are not among them: the archive has records of its own. */
const usedFiles = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|(?:index|filter)\/.*)$/;

/** A document with its tokens. */
export type IndexedDocument = Pick<SearchDocument, 'url' | 'kind' | 'filters'> & DocumentTokens;

/** The files of the engine, and the address of each document by the id that the engine gives it. */
export interface EngineFiles {
  /** Sorted by path; paths are relative to the folder of the engine. */
  files: pagefind.IndexFile[];
  urls: Map<string, string>;
}

/** No language: Pagefind then loads no stemmer, and tokens need none. */
const noLanguage = 'und';

/**
 * The size of the parts of the index, in positions: a search loads a part for each token, and a list of all parts. With this size, both
 * weigh about the same for a query of three tokens.
 */
const partSize = (tokens: number): number => Math.ceil(3 * Math.sqrt(tokens));

/**
 * Index documents with Pagefind.
 * @throws {Error} when there are no documents; with Pagefind's messages when Pagefind reports an error
 */
export async function engineFiles(documents: readonly IndexedDocument[]): Promise<EngineFiles> {
  if (documents.length === 0) throw new Error('The archive has no articles. Import one with npm run import -- FILE.');
  const tokens = documents.flatMap(({ title, passages, others }) => [...passages.flat(), ...title, ...others]);
  // Only this variable sets the size. A release of Pagefind that ignores it writes larger parts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(partSize(tokens.length));
  const { index, errors } = await pagefind.createIndex({ forceLanguage: noLanguage, maxFragments: 1 });
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  if (!index) throw pagefindError('created no index', errors);
  try {
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.url, content: documentHtml(document) });
      if (added.errors.length > 0) throw pagefindError(`did not index ${document.url}`, added.errors);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw pagefindError('wrote no files', fileErrors);
    return {
      files: files.filter(({ path }) => usedFiles.test(path)).toSorted((a, b) => compareCodeUnits(a.path, b.path)),
      urls: await documentUrls(files),
    };
  } finally {
    await pagefind.close();
  }
}

const pagefindError = (problem: string, messages: readonly string[]): Error =>
  new Error(`Pagefind ${problem}: ${messages.join('; ')}. Delete dist/ and build the site again.`);

/**
 * The addresses of the documents by the ids of the engine. Only Pagefind's script for the browser knows the ids, so it is asked for all
 * documents here.
 */
async function documentUrls(files: readonly pagefind.IndexFile[]): Promise<Map<string, string>> {
  const { engine, close } = await openEngine(new Map(files.map(({ path, content }) => [path, content])));
  try {
    const { results } = await engine.search(null);
    return new Map(await Promise.all(results.map(async ({ id, data }) => [id, (await data()).url] as const)));
  } finally {
    close();
  }
}

/**
 * Opens Pagefind's script for the browser with a local server from which it loads its files.
 * @param files the files by their path in the folder of the engine
 * @param onLoad called with each file that it loads
 * @returns the engine, and a function that closes the server
 */
export async function openEngine(
  files: ReadonlyMap<string, Uint8Array>,
  onLoad: (content: Uint8Array) => void = () => undefined,
): Promise<{ engine: EngineOfBuild; close: () => void }> {
  const script = Buffer.from(files.get('pagefind.js') ?? '').toString('base64');
  const server = createServer(({ url = '' }, response) => {
    const content = files.get(url.replace(/\?.*$/, '').slice(1));
    if (content) onLoad(content);
    response.writeHead(content ? 200 : 404).end(content);
  });
  await new Promise<void>((resolve) => server.unref().listen(0, '127.0.0.1', resolve));
  const basePath = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  // A module holds the WebAssembly of one engine. The fragment makes each import a module of its own.
  const module = `data:text/javascript;base64,${script}#${basePath}`;
  const { createInstance } = (await import(module)) as PagefindScript<EngineOfBuild>;
  const engine = createInstance({ basePath, baseUrl: '/', noWorker: true });
  await engine.init();
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { engine, close };
}

/**
 * The tokens of a document as HTML that only Pagefind reads. A period separates the passages, so that no phrase crosses them.
 */
function documentHtml({ title, passages, others, filters, kind }: IndexedDocument): string {
  const hidden = [
    // Most documents are articles, so their ids would make the filter large.
    ...Object.entries({ ...filters, jenis: kind === 'artikel' ? [] : [kind] }).flatMap(([name, values]) =>
      values.map((value) => hiddenData(`filter="${name}[data-v]"`, value)),
    ),
    hiddenData('meta="lain[data-v]"', others.join(' ')),
  ];
  const texts = passages.map((tokens) => `<p>${tokens.join(' ')}</p>`);
  return `<!doctype html><html><body data-pagefind-body><h1>${title.join(' ')}</h1>${texts.join('')}${hidden.join('')}</body></html>`;
}

const hiddenData = (attribute: string, value: string): string =>
  `<i data-pagefind-${attribute} data-v="${escapeHtml(value)}"></i>`;

/** The engine with the address of each result. */
interface EngineOfBuild extends Engine {
  search: (
    ...request: Parameters<Engine['search']>
  ) => Promise<{ results: (EngineResult & { data: () => Promise<{ url: string }> })[] }>;
}
