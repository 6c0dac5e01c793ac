import { search } from '#search.ts';

/** What the search index is made from; `plugins/search-index.ts` reads it and takes it away. */
export const GET = (): Response => Response.json(search);
