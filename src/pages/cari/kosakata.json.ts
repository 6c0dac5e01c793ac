import { search } from '#search.ts';

/** The archive's words: families, names, synonyms. The search page reads it. */
export const GET = (): Response => Response.json(search.lexicon);
