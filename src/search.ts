import { archive } from './archive.ts';
import { concordance } from './domain/search/index/concordance.ts';
import { searchData } from './domain/search/index/documents.ts';
import { urls } from './site.ts';
import { recordWords } from './strings/search.ts';

/** What the search is made of: worked out once, and only where a page of the search or the index is. */
export const search = searchData(archive, urls, recordWords);

/** Every word of the articles, with the places where it stands. */
export const wordEntries = concordance(archive.articles, search.lexicon);
