import { archive } from '../../archive.ts';
import { searchData } from '../../domain/search/records.ts';
import { urls } from '../../site.ts';
import { recordWords } from '../../strings/search-records.ts';

/** The archive's words: families, names, synonyms. The search page reads it. */
export const GET = (): Response => Response.json(searchData(archive, urls, recordWords).lexicon);
