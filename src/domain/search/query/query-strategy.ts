import type { Term } from './term.ts';

/** One result of the search engine. A higher score is better. */
export interface EngineResult {
  id: string;
  score: number;
}

/** A search: the documents with all of the given words and keys (separated by spaces), or with the given phrase in quotes. */
export type SearchFunction<Result extends EngineResult> = (query: string) => Promise<Result[]>;

/** One result of a query. */
export interface Hit<Result extends EngineResult> {
  result: Result;
  /** Whether it was found through synonyms. */
  viaSynonym: boolean;
}

/** The results of a query, the best first, and the terms that were dropped to find any. */
export interface Matches<Result extends EngineResult> {
  hits: Hit<Result>[];
  dropped: Term[];
}

/**
 * Find the documents with all terms, by their own keys first and then by synonyms. If there are none, drop the unknown terms;
 * if there are still none, drop one term at a time.
 */
export async function findMatches<Result extends EngineResult>(
  terms: readonly Term[],
  search: SearchFunction<Result>,
): Promise<Matches<Result>> {
  const complete = await withAll(terms, search);
  if (complete.length > 0 || terms.length < 2) return { hits: complete, dropped: [] };
  const withoutKeys = terms.filter(({ keys, synonymKeys }) => keys.length + synonymKeys.length === 0);
  // Next to an unknown word, an incomplete word is only a guess, so it counts as unknown too.
  const unknown =
    withoutKeys.length > 0 ? terms.filter((term) => withoutKeys.includes(term) || term.kind === 'beginning') : [];
  const known = terms.filter((term) => !unknown.includes(term));
  if (unknown.length > 0) {
    if (known.length < unknown.length) return { hits: [], dropped: [] };
    const hits = await withAll(known, search);
    if (hits.length > 0) return { hits, dropped: unknown };
    if (known.length < 2) return { hits: [], dropped: [] };
  }
  return withAllButOne(known, unknown, search);
}

/** Maximum number of terms for retries without one term (one search each). Longer input is treated as pasted text. */
const maxRetryTerms = 200;

/** The documents with all known terms except one, and the terms that were dropped. */
async function withAllButOne<Result extends EngineResult>(
  known: readonly Term[],
  unknown: readonly Term[],
  search: SearchFunction<Result>,
): Promise<Matches<Result>> {
  if (known.length > maxRetryTerms) return { hits: [], dropped: [] };
  const retries = await Promise.all(
    known.map(async (term) => ({ term, hits: await withAll(without(known, term), search) })),
  );
  const successful = retries.filter(({ hits }) => hits.length > 0).toSorted((a, b) => a.hits.length - b.hits.length);
  // Of two terms, keep the rarer one: it is more specific.
  const used = known.length < 3 ? successful.slice(0, 1) : successful;
  return { hits: merge(used.map(({ hits }) => hits)), dropped: [...unknown, ...used.map(({ term }) => term)] };
}

const without = (terms: readonly Term[], term: Term): Term[] => terms.filter((other) => other !== term);

/** The documents with all terms: first by the terms' own keys, then by their synonyms. */
async function withAll<Result extends EngineResult>(
  terms: readonly Term[],
  search: SearchFunction<Result>,
): Promise<Hit<Result>[]> {
  if (terms.some(({ keys, synonymKeys }) => keys.length + synonymKeys.length === 0)) return [];
  const exact = terms.every(({ keys }) => keys.length > 0)
    ? await combine(
        terms.map(({ keys }) => keys),
        search,
      )
    : [];
  if (terms.every(({ synonymKeys }) => synonymKeys.length === 0))
    return exact.map((result) => ({ result, viaSynonym: false }));
  const bySynonym = await combine(
    terms.map(({ keys, synonymKeys }) => (synonymKeys.length > 0 ? synonymKeys : keys)),
    search,
  );
  return merge<Hit<Result>>([
    exact.map((result) => ({ result, viaSynonym: false })),
    bySynonym.map((result) => ({ result, viaSynonym: true })),
  ]);
}

/**
 * The documents with one key of each term. Each combination of keys is one search, up to 12 combinations. A phrase is a
 * search of its own, and only its results are kept.
 */
async function combine<Result extends EngineResult>(
  keysByTerm: readonly string[][],
  search: SearchFunction<Result>,
): Promise<Result[]> {
  const phrases = keysByTerm.flatMap(([key]) => (key?.startsWith('"') ? [key] : []));
  const queries = keysByTerm
    .filter(([key]) => !key?.startsWith('"'))
    .reduce<string[]>(
      (partial, keys) => partial.flatMap((query) => keys.map((key) => `${query} ${key}`)).slice(0, 12),
      [''],
    );
  const found = await Promise.all([...queries.filter(Boolean), ...phrases].map((query) => search(query)));
  const lists = found.slice(0, found.length - phrases.length);
  const phraseIds = found.slice(found.length - phrases.length).map((list) => new Set(list.map(({ id }) => id)));
  const candidates =
    lists.length > 0
      ? merge(lists.map((list) => list.map((result) => ({ result })))).map(({ result }) => result)
      : (found[0] ?? []);
  return candidates.filter(({ id }) => phraseIds.every((ids) => ids.has(id)));
}

/** The lists concatenated. Each result is kept once, at its first position; the order within a list does not change. */
function merge<Item extends { result: EngineResult }>(lists: readonly Item[][]): Item[] {
  const seen = new Map<string, Item>();
  for (const item of lists.flat()) if (!seen.has(item.result.id)) seen.set(item.result.id, item);
  return [...seen.values()];
}
