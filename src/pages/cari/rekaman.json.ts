import { archive } from '../../archive.ts';
import { searchData } from '../../domain/search/records.ts';
import { urls } from '../../site.ts';
import { recordWords } from '../../strings/search-records.ts';

/** What the search index is made from; `plugins/search-index.ts` reads it and takes it away. */
export const GET = (): Response => Response.json(searchData(archive, urls, recordWords));
