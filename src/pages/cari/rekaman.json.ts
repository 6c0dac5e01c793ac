import { search } from '../../archive.ts';

/** What the search index is made from; `plugins/search-index.ts` reads it and takes it away. */
export const GET = (): Response => Response.json(search);
