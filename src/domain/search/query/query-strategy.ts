import type { Term } from './term.ts';

/** What the engine gives back for one search: an id, and the way to the rest. */
export interface Found {
  id: string;
  score: number;
}

/** A search engine that finds what bears all of the given keys, or the given phrase in quotes. */
export type Engine<Result extends Found> = (query: string) => Promise<Result[]>;

/** One hit, and what it lacks of what was sought. */
export interface Hit<Result extends Found> {
  result: Result;
  /** Found through words that mean nearly the same. */
  wider: boolean;
}

/** The answer to a query: its hits, best first, and the terms that were let go so that there are any. */
export interface Matches<Result extends Found> {
  hits: Hit<Result>[];
  dropped: Term[];
}

/** Search for all terms; then for near synonyms; where there is nothing, for most of them. */
export async function findMatches<Result extends Found>(
  terms: readonly Term[],
  engine: Engine<Result>,
): Promise<Matches<Result>> {
  const whole = await all(terms, engine);
  if (whole.length > 0 || terms.length < 2) return { hits: whole, dropped: [] };
  const lost = terms.filter(({ keys, wider }) => keys.length + wider.length === 0);
  // Beside a word that the archive does not know, the beginning of one is no more than a guess.
  const unknown = lost.length > 0 ? terms.filter((term) => lost.includes(term) || term.how === 'beginning') : [];
  const known = terms.filter((term) => !unknown.includes(term));
  if (unknown.length > 0) {
    if (known.length < unknown.length) return { hits: [], dropped: [] };
    const hits = await all(known, engine);
    if (hits.length > 0) return { hits, dropped: unknown };
    if (known.length < 2) return { hits: [], dropped: [] };
  }
  return most(known, unknown, engine);
}

/** So many terms at most are let go one by one, for each takes a search for all the others: more is a text, not a query. */
const many = 200;

/** What bears all known terms but one. */
async function most<Result extends Found>(
  known: readonly Term[],
  unknown: readonly Term[],
  engine: Engine<Result>,
): Promise<Matches<Result>> {
  if (known.length > many) return { hits: [], dropped: [] };
  const tries = await Promise.all(known.map(async (term) => ({ term, hits: await all(without(known, term), engine) })));
  const found = tries.filter(({ hits }) => hits.length > 0).toSorted((a, b) => a.hits.length - b.hits.length);
  // Of two words the rarer one says more.
  const some = known.length < 3 ? found.slice(0, 1) : found;
  return { hits: merge(some.map(({ hits }) => hits)), dropped: [...unknown, ...some.map(({ term }) => term)] };
}

const without = (terms: readonly Term[], term: Term): Term[] => terms.filter((other) => other !== term);

/** What bears all terms: by their own keys first, then by those of near synonyms. */
async function all<Result extends Found>(terms: readonly Term[], engine: Engine<Result>): Promise<Hit<Result>[]> {
  if (terms.some(({ keys, wider }) => keys.length + wider.length === 0)) return [];
  const own = terms.every(({ keys }) => keys.length > 0)
    ? await combine(
        terms.map(({ keys }) => keys),
        engine,
      )
    : [];
  if (terms.every(({ wider }) => wider.length === 0)) return own.map((result) => ({ result, wider: false }));
  const near = await combine(
    terms.map(({ keys, wider }) => (wider.length > 0 ? wider : keys)),
    engine,
  );
  return merge<Hit<Result>>([
    own.map((result) => ({ result, wider: false })),
    near.map((result) => ({ result, wider: true })),
  ]);
}

/** One search for each choice of keys; phrases are searched alone and narrow the rest down. */
async function combine<Result extends Found>(choices: readonly string[][], engine: Engine<Result>): Promise<Result[]> {
  const phrases = choices.filter(([key]) => key?.startsWith('"')).map(([key]) => key ?? '');
  const queries = choices
    .filter(([key]) => !key?.startsWith('"'))
    .reduce<string[]>((done, keys) => done.flatMap((query) => keys.map((key) => `${query} ${key}`)).slice(0, 12), ['']);
  const found = await Promise.all([...queries.filter(Boolean), ...phrases].map((query) => engine(query)));
  const lists = found.slice(0, found.length - phrases.length);
  const narrowing = found.slice(found.length - phrases.length).map((list) => new Set(list.map(({ id }) => id)));
  const base =
    lists.length > 0
      ? merge(lists.map((list) => list.map((result) => ({ result })))).map(({ result }) => result)
      : (found[0] ?? []);
  return base.filter(({ id }) => narrowing.every((ids) => ids.has(id)));
}

/** Lists one after another, each result once, where it first stands; inside a list the engine's order stays. */
function merge<Item extends { result: Found }>(lists: readonly Item[][]): Item[] {
  const seen = new Map<string, Item>();
  for (const item of lists.flat()) if (!seen.has(item.result.id)) seen.set(item.result.id, item);
  return [...seen.values()];
}
