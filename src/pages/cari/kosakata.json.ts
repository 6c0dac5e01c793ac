import { search } from '#search.ts';

/** The search lexicon: word families, names, synonyms. The script of the search page fetches it. */
export const GET = (): Response => Response.json(search.lexicon);
