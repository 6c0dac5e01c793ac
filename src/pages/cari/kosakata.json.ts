import { archive } from '../../archive.ts';
import { searchData } from '../../domain/search/records.ts';
import { urls } from '../../site.ts';
import { recordWords } from './_words.ts';

/** The archive's words: families, names, synonyms. The search page reads it. */
export const GET = (): Response => Response.json(searchData(archive, urls, recordWords).lexicon);
