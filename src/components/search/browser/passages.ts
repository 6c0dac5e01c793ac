import { type TextMatch, matchRangesIn } from '#domain/search/query/match-ranges.ts';
import type { Term } from '#domain/search/query/term.ts';
import type { SearchPassage } from '#domain/search/index/documents.ts';
import { searchResults as words } from '#strings/search-results.ts';
import type { LoadedSearch } from './engine.ts';

/** A passage with its matching ranges, and the label of the speakers of the matching words. */
type MatchingPassage = SearchPassage & TextMatch;

/**
 * The passages that match the terms.
 * @param speaker the label of a speaker: only the words of this speaker count. Undefined for all words
 */
export function matchingPassages(
  passages: readonly SearchPassage[],
  terms: readonly Term[],
  keysIn: LoadedSearch['keysIn'],
  speaker?: string,
): MatchingPassage[] {
  return wordsBy(speaker, passages)
    .map((passage) => ({ ...passage, ...matchRangesIn(passage.text, keysIn(passage.text), terms) }))
    .filter(({ marks }) => marks.length > 0)
    .map((passage) => ({ ...passage, label: labelOf(passage) }));
}

/** The words of a speaker: whole passages, and single parts of passages with several speakers. */
function wordsBy(speaker: string | undefined, passages: readonly SearchPassage[]): SearchPassage[] {
  if (speaker === undefined) return [...passages];
  return passages
    .flatMap((passage) =>
      passage.parts ? passage.parts.map((part) => ({ anchor: passage.anchor, ...part })) : [passage],
    )
    .filter(({ label }) => label === speaker || label === '');
}

/** The speaker of a passage. If it has several, the speakers of the matching words, each with these words. */
function labelOf({ label, text, parts, marks }: MatchingPassage): string {
  if (!parts) return label;
  let end = 0;
  const labels = parts.flatMap((part) => {
    const start = end;
    end += part.text.length;
    const matches = marks.filter((mark) => mark.start >= start && mark.start < end);
    const forms = matches.map((mark) => text.slice(mark.start, mark.end)).join(', ');
    return matches.length === 0 ? [] : [words.speakerOf(part.label, forms)];
  });
  return labels.join('; ');
}
