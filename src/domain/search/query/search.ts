import { type DocumentKind, documentKinds, type SearchRecord } from '#domain/search/index/record.ts';
import type { SearchStart } from '#domain/search/index/start.ts';
import { type Line, WordList } from '#domain/search/lexicon/word-list.ts';
import { type EngineResult, findHits, type Hit, isFull } from './find.ts';
import { hasPhrases, rankRecord, type RankedRecord } from './rank.ts';
import { type Clause, parseQuery } from './terms.ts';
import { must } from '#domain/must.ts';
import { once } from '#domain/once.ts';

/** Pagefind's search: the documents that pass the filters, and match the query if it is not null. */
export interface Engine {
  search: (
    query: string | null,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: EngineResult[] }>;
}

/** The part of Pagefind's script for the browser that is used. */
export interface PagefindScript<Instance extends Engine = Engine> {
  createInstance: (options: object) => Instance & { init: () => Promise<void> };
}

/** A query with its filters and order. */
export interface SearchRequest {
  query: string;
  filters: Readonly<Record<string, string>>;
  /** The order by day; undefined for the best first. */
  order?: 'asc' | 'desc' | undefined;
}

/** The answer to a request: the documents of each kind that match all words, and after them those that match some. */
export interface Answer extends Record<DocumentKind, Hit[]> {
  clauses: Clause[];
}

/** A hit with its record and what matches there. */
export type Result = Hit & RankedRecord;

/** The texts of at most this number of documents are compared with the phrases of a query and with the words of a speaker. */
const maxComparedRecords = 50;

/** The search of the archive: the engine, the known words, and the records. */
export class Search {
  readonly #start: SearchStart;
  readonly #words: WordList;
  /** A JSON file. */
  readonly #file: (name: string) => Promise<unknown>;
  /** The documents with tokens. */
  readonly #search: (tokens: string) => Promise<EngineResult[]>;
  /** The ids of the documents that pass a filter, as JSON; all documents without one. */
  readonly #passing: (filter: string) => Promise<Set<string>>;

  /** @param load fetches a JSON file of the search by its name (`index/start.ts`) */
  constructor(engine: Engine, start: SearchStart, load: (name: string) => Promise<unknown>) {
    this.#start = start;
    this.#words = new WordList(start, (name) => load(`kata/${name}`) as Promise<Line[]>);
    this.#file = once(load);
    this.#search = once(async (tokens) => (await engine.search(tokens)).results);
    this.#passing = once(async (filter) => {
      const { results } = await engine.search(null, { filters: JSON.parse(filter) as Record<string, string> });
      return new Set(results.map(({ id }) => id));
    });
  }

  /** The hits of each kind. A request without words lists all documents that pass the filters. */
  async answer({ query, filters, order }: SearchRequest): Promise<Answer> {
    const clauses = await parseQuery(query, this.#words);
    // Load the parts of the index for the words at the same time as those for the filters.
    const tokens = clauses.flatMap(({ terms }) => terms.flatMap(({ ways }) => ways.flatMap((way) => way.tokens)));
    const [passes] = await Promise.all([this.#filter(filters), ...tokens.map(this.#search)]);
    const hitsOf = async (kind: DocumentKind): Promise<Hit[]> => {
      const isOfKind = await this.#filter({ jenis: kind });
      const found = await this.#find(query, clauses, (id) => isOfKind(id) && passes(id));
      return this.#sort(await this.#compare(found, clauses, filters.pembicara), order);
    };
    const [artikel, peristiwa, perbandingan] = await Promise.all([
      hitsOf('artikel'),
      hitsOf('peristiwa'),
      hitsOf('perbandingan'),
    ]);
    // Beside articles that match all words, events that match some are noise.
    const isSignal = artikel.some(isFull) ? isFull : () => true;
    return { clauses, artikel, peristiwa: peristiwa.filter(isSignal), perbandingan: perbandingan.filter(isSignal) };
  }

  /** Some hits of an answer with their records, the best first unless the request has another order. */
  async results(hits: readonly Hit[], { clauses }: Answer, { filters, order }: SearchRequest): Promise<Result[]> {
    const ranked = await Promise.all(
      hits.map(async (hit) => ({ ...hit, ...rankRecord(await this.record(hit.id), clauses, filters.pembicara) })),
    );
    if (order !== undefined) return ranked;
    return ranked.toSorted((a, b) => a.missing.length - b.missing.length || b.score - a.score);
  }

  /**
   * Returns a function that counts the documents that match all words of a request with one more choice of a filter, in place of the
   * choice that the filter has. It returns undefined if it would compare the texts of too many documents.
   */
  async counter({
    query,
    filters,
  }: SearchRequest): Promise<(filter: string, value: string) => Promise<number | undefined>> {
    const clauses = await parseQuery(query, this.#words);
    const full = (await this.#find(query, clauses, () => true)).filter(isFull);
    const compared = once((speaker) => this.#compare(full, clauses, speaker === '' ? undefined : speaker));
    return async (filter, value) => {
      const chosen: SearchRequest['filters'] = { ...filters, [filter]: value };
      const { pembicara: speaker } = chosen;
      if (full.length > maxComparedRecords && comparesTexts(clauses, speaker)) return undefined;
      const passes = await this.#filter(chosen);
      const hits = await compared(speaker ?? '');
      return hits.filter(({ id }) => passes(id)).length;
    };
  }

  /** Returns a function that returns true for the documents that pass the filters. */
  async #filter(filters: SearchRequest['filters']): Promise<(id: string) => boolean> {
    const tests = Object.entries(filters).map(async ([name, value]) => {
      // The index has no filter for articles: they are the documents of no other kind.
      const isForArticles = name === 'jenis' && value === 'artikel';
      const values = isForArticles ? documentKinds.filter((kind) => kind !== value) : [value];
      const lists = await Promise.all(values.map((one) => this.#passing(JSON.stringify({ [name]: one }))));
      return (id: string) => lists.some((ids) => ids.has(id)) !== isForArticles;
    });
    const all = await Promise.all(tests);
    return (id) => all.every((passes) => passes(id));
  }

  /** The record of a document. */
  async record(id: string): Promise<SearchRecord> {
    const records = (await this.#file(`hasil/${this.#start.records ?? id}`)) as Record<string, SearchRecord>;
    return must(records[id], `The search index has a document ${id} without a record. Reload the page.`);
  }

  /** Load what every search needs. */
  async preload(): Promise<void> {
    const { records } = this.#start;
    await Promise.all([this.#filter({ jenis: 'artikel' }), records !== null && this.#file(`hasil/${records}`)]);
  }

  async #find(query: string, clauses: readonly Clause[], include: (id: string) => boolean): Promise<Hit[]> {
    if (query.trim() !== '') return findHits(clauses, this.#search, include);
    const ids = [...(await this.#passing('{}'))].filter(include);
    return ids.map((id) => ({ id, score: 0, missing: [] }));
  }

  /**
   * The hits that have the phrases as printed, and in which the speaker says the words. The engine knows only word families, and that
   * the speaker says something in the document.
   */
  async #compare(hits: Hit[], clauses: readonly Clause[], speaker: string | undefined): Promise<Hit[]> {
    if (!comparesTexts(clauses, speaker)) return hits;
    const kept = await Promise.all(
      hits.map(async ({ id }, index) => {
        if (index >= maxComparedRecords) return true;
        const record = await this.record(id);
        const isSpoken = speaker === undefined || rankRecord(record, clauses, speaker).passages.length > 0;
        return isSpoken && hasPhrases(record, clauses);
      }),
    );
    return hits.filter((_, index) => kept[index]);
  }

  async #sort(hits: Hit[], order: SearchRequest['order']): Promise<Hit[]> {
    if (order === undefined) return hits;
    const ids = (await this.#file('urutan')) as string[];
    const rank = new Map((order === 'asc' ? ids : ids.toReversed()).map((id, index) => [id, index]));
    const byDay = hits.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
    return [...byDay.filter(isFull), ...byDay.filter((hit) => !isFull(hit))];
  }
}

/** Whether the engine alone cannot tell which documents match. */
const comparesTexts = (clauses: readonly Clause[], speaker: string | undefined): boolean =>
  (speaker !== undefined && clauses.length > 0) || clauses.some(({ terms }) => terms.some(({ literal }) => literal));
