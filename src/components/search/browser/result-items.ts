import { type DocumentKind, documentKinds } from '#domain/search/index/document-kinds.ts';
import { otherForms } from '#domain/search/query/rank.ts';
import type { Answer, Search, SearchRequest } from '#domain/search/query/search.ts';
import { resultItem } from './result.ts';
import type { Shown } from './restore-position.ts';

/** The results of one kind: how many match all words, and in all, and the elements of those to show. */
export interface ResultList {
  kind: DocumentKind;
  matching: number;
  total: number;
  full: readonly HTMLElement[];
  partial: readonly HTMLElement[];
}

/**
 * Returns the results of an answer, and the forms of the query's words in them that are not those typed. It loads their records.
 * @param shown the number of results to show of each kind
 * @throws {Error} when a record fails to load
 */
export async function resultItems(
  search: Search,
  answer: Answer,
  request: SearchRequest,
  shown: Shown,
): Promise<{ lists: ResultList[]; forms: string[] }> {
  const ranked = await Promise.all(
    documentKinds.map(async (kind) => {
      const hits = answer[kind];
      const full = hits.full.slice(0, shown[kind]);
      const partial = hits.partial.slice(0, shown[kind] - full.length);
      return {
        kind,
        matching: hits.full.length,
        total: hits.full.length + hits.partial.length,
        full: await search.results(full, answer, request),
        partial: await search.results(partial, answer, request),
      };
    }),
  );
  const results = ranked.flatMap(({ full, partial }) => [...full, ...partial]);
  return {
    lists: ranked.map((list) => ({ ...list, full: list.full.map(resultItem), partial: list.partial.map(resultItem) })),
    forms: otherForms(answer.clauses, results),
  };
}
