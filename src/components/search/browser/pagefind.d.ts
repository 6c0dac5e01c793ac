/** The part of Pagefind's own class for one index that the search page drives; `plugins/search-engine.ts` lets it out. */
declare module 'virtual:pagefind' {
  export class PagefindInstance<Result> {
    constructor(options: { basePath: string; baseUrl: string; metaCacheTag: string; primary: boolean });
    init(language: string, options: { load_wasm: boolean }): Promise<void>;
    search(query: string | null, options: object): Promise<{ results: Result[] }>;
    /** Every file of the index comes through here. */
    throttledFetch(url: string): Promise<Response>;
    loadChunk(hash: string): Promise<void>;
    loadFilterChunk(hash: string): Promise<void>;
    /** What came of the index, by its hash. */
    readonly loaded_chunks: Readonly<Record<string, unknown>>;
    readonly loaded_filters: Readonly<Record<string, unknown>>;
  }
}
