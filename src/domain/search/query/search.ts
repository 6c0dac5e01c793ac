import type { DocumentKind } from '#domain/search/index/document-kinds.ts';
import type { SearchRecord } from '#domain/search/index/documents.ts';
import type { SearchStart } from '#domain/search/index/start.ts';
import { type Line, WordList } from '#domain/search/lexicon/word-list.ts';
import { type EngineResult, findHits, type Hit, type Hits } from './find.ts';
import { hasPhrases, rankRecord } from './rank.ts';
import { type Clause, parseQuery } from './terms.ts';
import { once } from '#domain/once.ts';

/** Pagefind's search: the documents that pass the filters, and match the query if it is not null. */
export interface Engine {
  search: (
    query: string | null,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: EngineResult[] }>;
}

/** A query with its filters and order. */
export interface SearchRequest {
  query: string;
  filters: Readonly<Record<string, string>>;
  /** The order by day; undefined for the best first. */
  order?: 'asc' | 'desc' | undefined;
}

/** The answer to a request. */
export interface Answer extends Record<DocumentKind, Hits> {
  clauses: Clause[];
}

/** The texts of at most this number of documents are compared with the phrases of a query and with the words of a speaker. */
const maxComparedRecords = 50;

/** The search of the archive: the engine, the known words, and the records. */
export class Search {
  readonly #engine: Engine;
  readonly #start: SearchStart;
  readonly #load: (name: string) => Promise<unknown>;
  readonly #words: WordList;
  readonly #found = new Map<string, Promise<EngineResult[]>>();
  readonly #passed = new Map<string, Promise<Set<string>>>();
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param load fetches a JSON file of the search by its name (`index/start.ts`) */
  constructor(engine: Engine, start: SearchStart, load: (name: string) => Promise<unknown>) {
    this.#engine = engine;
    this.#start = start;
    this.#load = load;
    this.#words = new WordList(start, (name) => load(`kata/${name}`) as Promise<Line[]>);
  }

  /** The hits of each kind. A request without words lists all documents that pass the filters. */
  async answer({ query, filters, order }: SearchRequest): Promise<Answer> {
    const clauses = await parseQuery(query, this.#words);
    // Load the parts of the index for the words at the same time as those for the filters.
    const queries = clauses.flatMap(({ terms }) => terms.flatMap((term) => term.queries));
    const [passes] = await Promise.all([this.#filter(filters), ...queries.map(({ tokens }) => this.#search(tokens))]);
    const hitsOf = async (kind: DocumentKind): Promise<Hits> => {
      const isOfKind = await this.#filter({ jenis: kind });
      const found = await this.#find(query, clauses, (id) => isOfKind(id) && passes(id));
      const keep = async (hits: Hit[]): Promise<Hit[]> =>
        this.#sort(await this.#compare(hits, clauses, filters.pembicara), order);
      return { full: await keep(found.full), partial: await keep(found.partial) };
    };
    const [artikel, peristiwa, perbandingan] = await Promise.all([
      hitsOf('artikel'),
      hitsOf('peristiwa'),
      hitsOf('perbandingan'),
    ]);
    // Beside articles that match all words, events that match some are noise.
    const omitPartial = (hits: Hits): Hits => (artikel.full.length > 0 ? { ...hits, partial: [] } : hits);
    return { clauses, artikel, peristiwa: omitPartial(peristiwa), perbandingan: omitPartial(perbandingan) };
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
    const { full } = await this.#find(query, clauses, () => true);
    const compared = new Map<string, Promise<Hit[]>>();
    return async (filter, value) => {
      const chosen: SearchRequest['filters'] = { ...filters, [filter]: value };
      const speaker = chosen.pembicara;
      if (full.length > maxComparedRecords && comparesTexts(clauses, speaker)) return undefined;
      const passes = await this.#filter(chosen);
      const hits = await once(compared, speaker ?? '', () => this.#compare(full, clauses, speaker));
      return hits.filter(({ id }) => passes(id)).length;
    };
  }

  /** Returns a function that returns true for the documents that pass the filters. */
  async #filter(filters: SearchRequest['filters']): Promise<(id: string) => boolean> {
    const { otherKinds } = this.#start;
    const tests = Object.entries(filters).map(async ([name, value]) => {
      // The index has no filter for articles: they are the documents of no other kind.
      const isForArticles = name === 'jenis' && value === 'artikel';
      const values = name === 'jenis' ? otherKinds.filter((kind) => isForArticles || kind === value) : [value];
      const lists = await Promise.all(values.map((one) => this.#passing(name, one)));
      return (id: string) => lists.some((ids) => ids.has(id)) !== isForArticles;
    });
    const all = await Promise.all(tests);
    return (id) => all.every((passes) => passes(id));
  }

  /** The ids of the documents that pass one filter. */
  #passing(name: string, value: string): Promise<Set<string>> {
    return once(this.#passed, `${name} ${value}`, async () => {
      const { results } = await this.#engine.search(null, { filters: { [name]: value } });
      return new Set(results.map(({ id }) => id));
    });
  }

  /** The record of a document. */
  async record(id: string): Promise<SearchRecord> {
    const { records } = this.#start;
    if (records === null) return (await this.#file(`hasil/${id}`)) as SearchRecord;
    const record = ((await this.#file(`hasil/${records}`)) as Record<string, SearchRecord>)[id];
    if (!record) throw new Error(`The search index has a document ${id} without a record. Reload the page.`);
    return record;
  }

  #file(name: string): Promise<unknown> {
    return once(this.#files, name, () => this.#load(name));
  }

  /** Load what every search needs. */
  async preload(): Promise<void> {
    await this.#filter({ jenis: 'artikel' });
    if (this.#start.records !== null) await this.#file(`hasil/${this.#start.records}`);
  }

  #search(query: string): Promise<EngineResult[]> {
    return once(this.#found, query, async () => (await this.#engine.search(query)).results);
  }

  async #find(query: string, clauses: readonly Clause[], include: (id: string) => boolean): Promise<Hits> {
    if (query.trim() !== '') return findHits(clauses, (tokens) => this.#search(tokens), include);
    const { results } = await this.#engine.search(null);
    const full = results.filter(({ id }) => include(id)).map((result): Hit => ({ ...result, missing: [] }));
    return { full, partial: [] };
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
    return hits.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  }
}

/** Whether the engine alone cannot tell which documents match. */
const comparesTexts = (clauses: readonly Clause[], speaker: string | undefined): boolean =>
  (speaker !== undefined && clauses.length > 0) || clauses.some(({ terms }) => terms.some(({ literal }) => literal));
