import { existsSync, readFileSync } from 'node:fs';

/** The facts of this edition, with the ids of its records. */
interface GroundTruth {
  articles: (Record<string, unknown> & { id: string; sha256: string; agencies: Record<string, string> })[];
  sentences: (Record<string, unknown> & { article: string; anchor: string; text: string })[];
  dates: { article: string; line: number; text: string; kind: string; edtf: string | null }[];
  /** `evidence` lists sentences: "article#p1k1". */
  events: { id: string; edtf: string; basis: string; evidence: string[]; relations: Relation[] }[];
  /** `printed` as in the sources; `others` are spellings that readers search for. */
  names: { kind: string; id: string; printed: string[]; others: string[] }[];
}

interface Relation {
  type: string;
  event: string;
}

/** A query, and the articles that a person judged relevant; empty if there are none. */
interface Judged {
  query: string;
  relevant: string[];
}

/** An archivist's reading of the five sources. Only the ids come from `content/`. */
export const truth = json('ground-truth.json') as GroundTruth;

/** The ids of its articles, in the order of the facts. */
export const five = truth.articles.map(({ id }) => id);

// The ids of the same articles, by a short name.
export const sindonews = 'sindonews-putin-tokayev-telepon';
export const sinpo = 'sinpo-putin-tuding-kekuatan-asing';
export const voi = 'voi-putin-pertemuan-csto';
export const csto = 'wartabuana-putin-telepon-pemimpin-csto';
export const moskow = 'wartabuana-putin-tokayev-moskow';

/** The queries of the search test. */
export const judged = json('search-queries.json') as Judged[];

/**
 * Returns the reason to skip the tests of this edition: `content/` has none of its articles. False if it has one of them,
 * so that a lost article fails the tests and a new title of the archive does not skip them.
 */
export function otherArchive(): string | false {
  const found = truth.articles.some(({ id }) => existsSync(`content/articles/${id}.md`));
  return !found && 'content/ holds no article of this edition';
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(`src/tests/edition/${file}`, 'utf8'));
}
