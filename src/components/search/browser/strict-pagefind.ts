import { PagefindInstance } from 'virtual:pagefind';
import { retry } from './retry.ts';

/** Pagefind's engine, which never answers from a part of the index: it would say that there is nothing to find. */
export class StrictPagefind<Result> extends PagefindInstance<Result> {
  override throttledFetch(url: string): Promise<Response> {
    return retry(() => super.throttledFetch(url));
  }

  /** @throws when the words did not come; Pagefind itself goes on without them */
  override async loadChunk(hash: string): Promise<void> {
    await super.loadChunk(hash);
    if (!(hash in this.loaded_chunks)) throw new Error(`The words ${hash} of the index did not come.`);
  }

  /** @throws when the filter did not come; Pagefind itself goes on without it */
  override async loadFilterChunk(hash: string): Promise<void> {
    await super.loadFilterChunk(hash);
    if (!(hash in this.loaded_filters)) throw new Error(`The filter ${hash} of the index did not come.`);
  }
}
