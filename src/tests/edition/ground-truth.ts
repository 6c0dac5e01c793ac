import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The facts of this edition, by the ids of its records. */
interface GroundTruth {
  /** The title of the archive that these facts are about. */
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

/** A query, and the articles that a person judged relevant; none if the archive has no answer. */
interface Judged {
  query: string;
  relevant: string[];
}

/** An archivist's reading of the five sources, independent of `content/` but for its ids. */
export const truth = json('ground-truth.json') as GroundTruth;

export const judged = json('search-queries.json') as Judged[];

/** Why the facts do not apply: `content/` holds an archive with another title. False if they apply. */
export function otherArchive(): string | false {
  const { title } = parse(readFileSync('content/archive.yaml', 'utf8')) as { title: string };
  return title !== truth.archive && `content/ holds "${title}", not "${truth.archive}"`;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(`src/tests/edition/${file}`, 'utf8'));
}
