import type { SearchPassage, SearchRecord } from '#domain/search/index/record.ts';
import { foldedWords } from '#domain/search/words/words.ts';
import { matchText, type TextMatch } from './match.ts';
import { isTyped } from './term.ts';
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

/** The number of forms that a reader can take in. */
const maxForms = 6;
/** The title counts half of a sentence with the same words. */
const titleWeight = 0.5;

/**
 * What of a record matches the clauses of a query.
 * @param speaker the label of a speaker: only the words of this speaker count
 */
export function rankRecord(record: SearchRecord, clauses: readonly Clause[], speaker?: string): RankedRecord {
  const title = matchText(record.title, clauses);
  const matches = passagesBy(speaker, record.passages).map((passage): MatchingPassage => ({
    ...passage,
    ...matchText(passage.text, clauses, passage.dates),
  }));
  // A clause that many sentences of the record match says little about which of them is meant.
  const weights = clauses.map((_, index) => {
    const found = matches.filter(({ strengths }) => (strengths[index] ?? 0) > 0).length;
    return Math.log(1 + (matches.length + 1) / (found + 1));
  });
  const passages = matches
    .filter(({ marks }) => marks.length > 0 || clauses.length === 0)
    .toSorted((a, b) => scoreOf(b, weights) - scoreOf(a, weights));
  const best = Math.max(0, ...passages.map((passage) => scoreOf(passage)));
  return { record, title, passages, score: best + titleWeight * scoreOf(title) };
}

/** The sum over the clauses, more if their words are near each other. */
const scoreOf = ({ strengths, nearness }: TextMatch, weights: readonly number[] = []): number =>
  strengths.reduce((sum, strength, index) => sum + strength * (weights[index] ?? 1), 0) * (1 + nearness / 4);

/** True if a record contains the words of every phrase in quotation marks as they are printed. */
export const hasPhrases = ({ title, passages }: SearchRecord, clauses: readonly Clause[]): boolean =>
  clauses.every(
    (clause) =>
      clause.excluded ||
      !clause.terms.every(({ literal }) => literal) ||
      [title, ...passages.map(({ text }) => text)].some((text) => matchText(text, [clause]).marks.length > 0),
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

/**
 * The words and phrases of results that match a query in another form than typed, folded, each once. The words that complete
 * the beginning of a word are not among them.
 * @param results the results of the clauses; their marks are the words that match
 */
export function otherForms(clauses: readonly Clause[], results: readonly RankedRecord[]): string[] {
  const texts = results.flatMap(({ record, title, passages }) => [
    { text: record.title, marks: title.marks },
    ...passages,
  ]);
  const found = texts.flatMap(({ text, marks }) => marks.map(({ start, end }) => foldedWords(text.slice(start, end))));
  const ways = clauses.flatMap(({ terms }) => terms).flatMap((term) => (term.completions ? [] : term.ways));
  const isOther = (form: string): boolean => {
    const matching = ways.filter(({ forms }) => forms.has(form));
    return matching.length > 0 && !matching.some(isTyped);
  };
  return [...new Set(found)].filter(isOther).slice(0, maxForms);
}
