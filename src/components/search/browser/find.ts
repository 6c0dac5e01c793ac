import { must } from '#domain/must.ts';
import { type Matches, findMatches } from '#domain/search/query/query-strategy.ts';
import { kindKey } from '#domain/search/words/key.ts';
import type { Term } from '#domain/search/query/term.ts';
import type { SearchRequest } from './address.ts';
import type { LoadedSearch, SearchOptions, Result } from './engine.ts';
import { matchingPassages } from './passages.ts';

/** The kinds of results, as in the query parameter `jenis`: article and event. */
export type ResultKind = 'artikel' | 'peristiwa';

/** The matches of each kind. */
export type MatchesByKind = Record<ResultKind, Matches<Result>>;

/** The articles and events that match the terms, filtered and sorted by the request. */
export async function findByKind(
  loaded: LoadedSearch,
  terms: readonly Term[],
  request: SearchRequest,
): Promise<MatchesByKind> {
  const [artikel, peristiwa] = await Promise.all([
    findKind(loaded, terms, request, 'artikel'),
    findKind(loaded, terms, request, 'peristiwa'),
  ]);
  // If articles match all terms, omit events that match only some of them.
  const omitEvents = artikel.hits.length > 0 && artikel.dropped.length === 0 && peristiwa.dropped.length > 0;
  return { artikel, peristiwa: omitEvents ? { hits: [], dropped: [] } : peristiwa };
}

async function findKind(
  { search, keysIn }: LoadedSearch,
  terms: readonly Term[],
  { fields }: SearchRequest,
  kind: ResultKind,
) {
  const { urut: order, jenis = kind, ...filters } = fields;
  if (jenis !== kind) return { hits: [], dropped: [] };
  const keyOfKind = kindKey(kind);
  const matches = await findMatches(terms, async (query) => {
    if (!query.startsWith('"')) return search(`${keyOfKind} ${query}`, { filters });
    // Pagefind allows no key next to a phrase, so search for the kind separately and intersect.
    const [withPhrase, ofKind] = await Promise.all([search(query, { filters }), search(keyOfKind, { filters })]);
    return withPhrase.filter(({ id }) => ofKind.some((other) => other.id === id));
  });
  const hits = await withSpeaker(matches.hits, terms, keysIn, filters.pembicara);
  return { ...matches, hits: order === undefined ? hits : await byDate(search, filters, order, hits) };
}

/**
 * The hits without those whose matching words all belong to other speakers. The index knows the speakers of a document, but
 * not which of them says a word, so this loads the documents.
 */
async function withSpeaker<Hit extends { result: Result }>(
  hits: Hit[],
  terms: readonly Term[],
  keysIn: LoadedSearch['keysIn'],
  speaker: string | undefined,
): Promise<Hit[]> {
  if (speaker === undefined) return hits;
  const isKept = async ({ result }: Hit): Promise<boolean> => {
    const { passages } = await result.data();
    const isMatchElsewhere = matchingPassages(passages, terms, keysIn).length === 0;
    return isMatchElsewhere || matchingPassages(passages, terms, keysIn, speaker).length > 0;
  };
  const kept = await Promise.all(hits.map(isKept));
  return hits.filter((_, index) => kept[index]);
}

/**
 * The hits sorted by date. Pagefind sorts the results of one search, but the hits come from several, so one more search sorts
 * all documents.
 * @param order "tanggal-lama" sorts the oldest first, any other value the newest first
 */
async function byDate<Hit extends { result: Result }>(
  search: LoadedSearch['search'],
  filters: Record<string, string>,
  order: string,
  hits: readonly Hit[],
): Promise<Hit[]> {
  const sort: SearchOptions['sort'] = { tanggal: order === 'tanggal-lama' ? 'asc' : 'desc' };
  const rank = new Map((await search(null, { filters, sort })).map(({ id }, index) => [id, index]));
  const rankOf = ({ result }: Hit): number =>
    must(rank.get(result.id), `Pagefind sorted no document ${result.id}. Rebuild the index.`);
  return hits.toSorted((a, b) => rankOf(a) - rankOf(b));
}
