import { type DocumentKind, documentKinds } from '#domain/search/index/document-kinds.ts';
import type { Hit } from '#domain/search/query/find.ts';
import { rankRecord } from '#domain/search/query/rank.ts';
import type { Answer, Search, SearchRequest } from '#domain/search/query/search.ts';
import { resultItem } from './result.ts';
import type { Shown } from './restore-position.ts';

/** The elements of the results to show, by kind: those with all words of the query, and those with some. */
export type ResultItems = Record<DocumentKind, { full: readonly HTMLElement[]; partial: readonly HTMLElement[] }>;

/**
 * Returns the elements of the results of an answer. It loads their records.
 * @param shown the number of results to show of each kind
 * @throws {Error} when a record fails to load
 */
export async function resultItems(
  search: Search,
  answer: Answer,
  { filters, order }: SearchRequest,
  shown: Shown,
): Promise<ResultItems> {
  const itemsOf = async (kind: DocumentKind, hits: readonly Hit[]): Promise<HTMLLIElement[]> => {
    const ranked = await Promise.all(
      hits.map(async (hit) => {
        const record = await search.record(hit.id);
        return { hit, ...rankRecord(record, answer.clauses, answer[kind].weights, filters.pembicara) };
      }),
    );
    const sorted =
      order === undefined
        ? ranked.toSorted((a, b) => a.hit.missing.length - b.hit.missing.length || b.score - a.score)
        : ranked;
    return sorted.map((one) => resultItem(one, one.hit));
  };
  const lists = await Promise.all(
    documentKinds.map(async (kind) => {
      const full = answer[kind].full.slice(0, shown[kind]);
      const partial = answer[kind].partial.slice(0, shown[kind] - full.length);
      return [kind, { full: await itemsOf(kind, full), partial: await itemsOf(kind, partial) }] as const;
    }),
  );
  return Object.fromEntries(lists) as unknown as ResultItems;
}
