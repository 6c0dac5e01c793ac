import { archive } from './archive.ts';
import { concordance } from './domain/search/index/concordance.ts';
import { searchData } from './domain/search/index/search-data.ts';
import { urls } from './site.ts';
import { searchDocumentWords } from './strings/search.ts';

/**
 * The search documents and what the search knows about words, computed once. Only the search and index pages import this
 * module, because it is slow.
 */
export const search = searchData(archive, urls, searchDocumentWords);

/** The concordance: every word of the articles except stop words, with its occurrences. */
export const wordEntries = concordance(archive.articles, search);
