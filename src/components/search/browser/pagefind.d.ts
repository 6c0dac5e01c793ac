/** The part of Pagefind's internal class for one index that the search page uses; `plugins/search-engine.ts` exports it. */
declare module 'virtual:pagefind' {
  export class PagefindInstance<Result> {
    constructor(options: { basePath: string; baseUrl: string; metaCacheTag: string; primary: boolean });
    init(language: string, options: { load_wasm: boolean }): Promise<void>;
    search(query: string | null, options: object): Promise<{ results: Result[] }>;
    /** Every file of the index is loaded by this method. */
    throttledFetch(url: string): Promise<Response>;
    loadChunk(hash: string): Promise<void>;
    loadFilterChunk(hash: string): Promise<void>;
    /** The loaded chunks of the index, by hash. */
    readonly loaded_chunks: Readonly<Record<string, unknown>>;
    /** The loaded filters, by hash. */
    readonly loaded_filters: Readonly<Record<string, unknown>>;
  }
}
