import { type DocumentKind, documentKinds } from '#domain/search/index/document-kinds.ts';
import type { Hit } from '#domain/search/query/find.ts';
import { otherForms } from '#domain/search/query/other-forms.ts';
import { rankRecord } from '#domain/search/query/rank.ts';
import type { Answer, Search, SearchRequest } from '#domain/search/query/search.ts';
import { resultItem } from './result.ts';
import type { Shown } from './restore-position.ts';

/** The results to show. */
export interface ResultItems {
  /** The elements by kind: those with all words of the query, and those with some. */
  lists: Record<DocumentKind, { full: readonly HTMLElement[]; partial: readonly HTMLElement[] }>;
  /** The forms of the query's words in the results, if they are not those typed. */
  forms: string[];
}

/**
 * Returns the results of an answer. It loads their records.
 * @param shown the number of results to show of each kind
 * @throws {Error} when a record fails to load
 */
export async function resultItems(
  search: Search,
  answer: Answer,
  { filters, order }: SearchRequest,
  shown: Shown,
): Promise<ResultItems> {
  const matches: string[] = [];
  const itemsOf = async (hits: readonly Hit[]): Promise<HTMLLIElement[]> => {
    const ranked = await Promise.all(
      hits.map(async (hit) => {
        const record = await search.record(hit.id);
        return { hit, ...rankRecord(record, answer.clauses, filters.pembicara) };
      }),
    );
    if (order === undefined) ranked.sort((a, b) => a.hit.missing.length - b.hit.missing.length || b.score - a.score);
    for (const { record, title, passages } of ranked)
      for (const { text, marks } of [{ text: record.title, ...title }, ...passages])
        matches.push(...marks.map(({ start, end }) => text.slice(start, end)));
    return ranked.map((one) => resultItem(one, one.hit));
  };
  const lists = await Promise.all(
    documentKinds.map(async (kind) => {
      const full = answer[kind].full.slice(0, shown[kind]);
      const partial = answer[kind].partial.slice(0, shown[kind] - full.length);
      return [kind, { full: await itemsOf(full), partial: await itemsOf(partial) }] as const;
    }),
  );
  return {
    lists: Object.fromEntries(lists) as unknown as ResultItems['lists'],
    forms: otherForms(answer.clauses, matches),
  };
}
