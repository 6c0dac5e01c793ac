import { PagefindInstance } from 'virtual:pagefind';
import { retry } from './retry.ts';

/** Pagefind that throws if a part of the index fails to load. Pagefind itself would return incomplete results. */
export class StrictPagefind<Result> extends PagefindInstance<Result> {
  override throttledFetch(url: string): Promise<Response> {
    return retry(() => super.throttledFetch(url));
  }

  /** @throws {Error} when the chunk of words fails to load */
  override async loadChunk(hash: string): Promise<void> {
    await super.loadChunk(hash);
    if (!(hash in this.loaded_chunks))
      throw new Error(`The index chunk ${hash} did not load. Check the connection and search again.`);
  }

  /** @throws {Error} when the filter fails to load */
  override async loadFilterChunk(hash: string): Promise<void> {
    await super.loadFilterChunk(hash);
    if (!(hash in this.loaded_filters))
      throw new Error(`The index filter ${hash} did not load. Check the connection and search again.`);
  }
}
