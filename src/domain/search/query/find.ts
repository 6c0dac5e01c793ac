import type { Term } from './term.ts';
import type { Clause } from './terms.ts';

/** One result of the search engine. A higher score is better. */
export interface EngineResult {
  id: string;
  score: number;
}

/** A search of the engine: the documents with all tokens, or with the tokens in quotation marks in their order. */
export type EngineSearch = (query: string) => Promise<readonly EngineResult[]>;

/** A document that matches a query. */
export interface Hit extends EngineResult {
  /** The words of the query that it does not contain, as typed. */
  missing: string[];
}

/** True for a document that matches all words of the query. */
export const isFull = ({ missing }: Hit): boolean => missing.length === 0;

/** How much of a clause's score is the engine's, which only orders documents that match equally well. */
const engineShare = 0.1;
/** Of this number of clauses, a document may lack one. */
const clausesPerMissing = 3;

/**
 * Find the documents that match all clauses, and after them those that match most, the best first.
 * @param include returns false for the documents to leave out
 */
export async function findHits(
  clauses: readonly Clause[],
  search: EngineSearch,
  include: (id: string) => boolean,
): Promise<Hit[]> {
  const scored = await Promise.all(
    clauses.map(async (clause) => ({ ...clause, found: await scoresOf(clause.terms, search, include) })),
  );
  const wanted = scored.filter(({ excluded }) => !excluded);
  const unwanted = scored.filter(({ excluded }) => excluded);
  const ids = new Set(wanted.flatMap(({ found }) => [...found.keys()]));
  const hits = [...ids]
    .filter((id) => !unwanted.some(({ found }) => found.has(id)))
    .map((id) => ({
      id,
      score: wanted.reduce((sum, { found }) => sum + rarity(found.size, ids.size) * (found.get(id) ?? 0), 0),
      missing: wanted.filter(({ found }) => !found.has(id)).map(({ terms }) => terms[0]?.typed ?? ''),
    }))
    .toSorted((a, b) => a.missing.length - b.missing.length || b.score - a.score);
  return [...hits.filter(isFull), ...partialHits(hits, wanted)];
}

/**
 * The documents that lack some clauses.
 * - If some have everything but what the question asks for ("berapa lama"), only those.
 * - If the archive knows no words of some clauses, all known clauses must match, and there must be more of them than unknown ones;
 *   a name or a date is enough.
 * - Beside documents that have both of two clauses, one may lack only a corrected word.
 * - Otherwise a document may lack one clause of two or three if it has one that at most half of the documents have.
 */
function partialHits(hits: readonly Hit[], wanted: readonly WantedClause[]): Hit[] {
  const known = wanted.filter(({ found }) => found.size > 0);
  const unknown = wanted.length - known.length;
  const incomplete = hits.filter((hit) => !isFull(hit));
  const required = wanted.filter(({ terms: [term] }) => term?.isAsked !== true);
  const answers = incomplete.filter(({ id }) => required.every(({ found }) => found.has(id)));
  if (required.length > 0 && answers.length > 0) return answers;
  const allowed = wanted.length === 2 ? 1 : Math.floor(wanted.length / clausesPerMissing);
  if (unknown > 0) {
    const isNamed = known.some(({ terms }) => terms.some(({ name, span }) => name ?? span));
    if (known.length <= unknown && !isNamed) return [];
    const fewest = Math.min(...hits.map(({ missing }) => missing.length));
    return incomplete.filter(({ missing }) => missing.length === fewest);
  }
  if (wanted.length === 2 && hits.some(isFull)) {
    const corrected = known.filter(({ terms: [term] }) => term?.correction !== undefined);
    return incomplete.filter(({ missing }) =>
      corrected.some(({ terms: [term] }) => missing.includes(term?.typed ?? '')),
    );
  }
  const narrowing = known.filter(({ found }) => found.size <= hits.length / 2);
  return incomplete.filter(
    ({ id, missing }) => missing.length <= allowed && narrowing.some(({ found }) => found.has(id)),
  );
}

/** How well each document matches one of the terms, by id: the best strength, then the score of the engine. */
async function scoresOf(
  terms: readonly Term[],
  search: EngineSearch,
  include: (id: string) => boolean,
): Promise<Map<string, number>> {
  const results = await Promise.all(
    terms
      .flatMap(({ ways }) => ways.flatMap(({ tokens, strength }) => tokens.map((token) => ({ token, strength }))))
      .map(async ({ token, strength }) => ({ strength, found: await search(token) })),
  );
  const best = new Map<string, number>();
  for (const { strength, found } of results)
    for (const { id, score } of found)
      if (include(id)) best.set(id, Math.max(best.get(id) ?? 0, strength + (engineShare * score) / (1 + score)));
  return best;
}

/** The weight of a clause that finds some of the documents. */
const rarity = (found: number, all: number): number => Math.log(1 + (all + 1) / (found + 1));

/** A clause, and how well each document that it finds matches, by id. */
type WantedClause = Clause & { found: ReadonlyMap<string, number> };
