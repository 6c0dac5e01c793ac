import type { SearchPassage, SearchRecord } from '#domain/search/index/documents.ts';
import { matchText, type TextMatch } from './match.ts';
import type { Clause } from './terms.ts';

/** A passage with what matches the query. */
export type MatchingPassage = SearchPassage & TextMatch;

/** A record with what matches the query. */
export interface RankedRecord {
  record: SearchRecord;
  title: TextMatch;
  /** The matching passages, the best first. */
  passages: MatchingPassage[];
  score: number;
}

/** The title counts half of a sentence with the same words. */
const titleWeight = 0.5;

/**
 * What of a record matches the clauses of a query.
 * @param weights the weight of each clause
 * @param speaker the label of a speaker: only the words of this speaker count
 */
export function rankRecord(
  record: SearchRecord,
  clauses: readonly Clause[],
  weights: readonly number[],
  speaker?: string,
): RankedRecord {
  const title = matchText(record.title, [], clauses, weights);
  const passages = passagesBy(speaker, record.passages)
    .map((passage): MatchingPassage => {
      const dates = (passage.dates ?? []).map(([start, end, from, to]) => ({ start, end, from, to }));
      return { ...passage, ...matchText(passage.text, dates, clauses, weights) };
    })
    .filter(({ marks }) => marks.length > 0 || clauses.length === 0)
    .toSorted((a, b) => b.score - a.score);
  const best = passages[0]?.score ?? 0;
  return { record, title, passages, score: best + titleWeight * title.score };
}

/** True if a record contains the words of every phrase in quotation marks as they are printed. */
export const hasPhrases = ({ title, passages }: SearchRecord, clauses: readonly Clause[]): boolean =>
  clauses.every(
    (clause) =>
      clause.excluded ||
      !clause.terms.every(({ literal }) => literal) ||
      [title, ...passages.map(({ text }) => text)].some((text) => matchText(text, [], [clause]).marks.length > 0),
  );

/** The words of a speaker: whole passages, and single parts of passages with several speakers. */
function passagesBy(speaker: string | undefined, passages: readonly SearchPassage[]): SearchPassage[] {
  if (speaker === undefined) return [...passages];
  return passages
    .flatMap((passage) =>
      passage.parts ? passage.parts.map((part) => ({ anchor: passage.anchor, ...part })) : [passage],
    )
    .filter(({ label }) => label === speaker);
}
