import { type Matches, findMatches } from '#domain/search/query/query-strategy.ts';
import { kindKey } from '#domain/search/words/key.ts';
import type { Term } from '#domain/search/query/term.ts';
import type { Request } from './address.ts';
import type { Loaded, Narrowing, Result } from './engine.ts';

/** What there is to find. */
export type ResultKind = 'artikel' | 'peristiwa';

/** The answer of each kind. */
export type Answers = Record<ResultKind, Matches<Result>>;

/** Find the articles and the events that answer, narrowed and ordered as asked. */
export async function find(loaded: Loaded, terms: readonly Term[], request: Request): Promise<Answers> {
  const [artikel, peristiwa] = await Promise.all([
    findKind(loaded, terms, request, 'artikel'),
    findKind(loaded, terms, request, 'peristiwa'),
  ]);
  // Events that lack a word are no help beside articles that lack none.
  const beside = artikel.hits.length > 0 && artikel.dropped.length === 0 && peristiwa.dropped.length > 0;
  return { artikel, peristiwa: beside ? { hits: [], dropped: [] } : peristiwa };
}

async function findKind({ search }: Loaded, terms: readonly Term[], { fields }: Request, kind: ResultKind) {
  const { urut, jenis = kind, ...narrow } = fields;
  if (jenis !== kind) return { hits: [], dropped: [] };
  const of = kindKey(kind);
  const found = await findMatches(terms, async (query) => {
    // A phrase must be the whole query, so its results are narrowed down here.
    if (!query.startsWith('"')) return search(`${of} ${query}`, { filters: narrow });
    const [phrase, ofKind] = await Promise.all([query, of].map((one) => search(one, { filters: narrow })));
    return phrase?.filter(({ id }) => ofKind?.some((other) => other.id === id)) ?? [];
  });
  return urut === undefined ? found : { ...found, hits: await byDate(search, narrow, urut, found.hits) };
}

/** The hits in the order of time. The engine orders one search; ours may be several, so all days are asked for once. */
async function byDate<Hit extends { result: Result }>(
  search: Loaded['search'],
  filters: Record<string, string>,
  order: string,
  hits: readonly Hit[],
): Promise<Hit[]> {
  const sort: Narrowing['sort'] = { tanggal: order === 'tanggal-lama' ? 'asc' : 'desc' };
  const rank = new Map((await search(null, { filters, sort })).map(({ id }, index) => [id, index]));
  return hits.toSorted((a, b) => (rank.get(a.result.id) ?? 0) - (rank.get(b.result.id) ?? 0));
}
