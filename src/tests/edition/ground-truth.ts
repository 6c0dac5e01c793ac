import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The facts of this edition, with the ids of its records. */
interface GroundTruth {
  /** The title of the archive with these facts. */
  archive: string;
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

/** The queries of the search test. */
export const judged = json('search-queries.json') as Judged[];

/** Returns the reason to skip the tests of this edition: `content/` holds another archive. False if it holds this one. */
export function otherArchive(): string | false {
  const { title } = parse(readFileSync('content/archive.yaml', 'utf8')) as { title: string };
  return title !== truth.archive && `content/ holds "${title}", not "${truth.archive}"`;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(`src/tests/edition/${file}`, 'utf8'));
}
