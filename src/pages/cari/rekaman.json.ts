import { search } from '#search.ts';

/** The search data. `plugins/search-index.ts` builds the search index from this file and then deletes it. */
export const GET = (): Response => Response.json(search);
