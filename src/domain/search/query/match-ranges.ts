import type { KeyOccurrence } from '#domain/search/lexicon/keys-in.ts';
import type { Term } from './term.ts';
import { wordsIn } from '#domain/search/words/words.ts';

/** A range of a text to highlight (UTF-16 offsets, end exclusive). */
export interface MatchRange {
  start: number;
  end: number;
}

/** The ranges of a text that match a query, and the number of terms with at least one range. */
export interface TextMatch {
  marks: MatchRange[];
  termCount: number;
}

/**
 * The ranges of a text that match the terms of a query: whole words, sorted, without overlap.
 * @param occurrences the keys of the text (`keysIn`)
 */
export function matchRangesIn(text: string, occurrences: readonly KeyOccurrence[], terms: readonly Term[]): TextMatch {
  const perTerm = terms.map((term) => rangesOf(text, occurrences, term));
  return {
    marks: mergeRanges(perTerm.flat()).map((range) => adjustEnd(text, range)),
    termCount: perTerm.filter((found) => found.length > 0).length,
  };
}

/** The ranges of a text that match one term, in any order. */
function rangesOf(
  text: string,
  occurrences: readonly KeyOccurrence[],
  { keys, synonymKeys, markedKeys = [] }: Term,
): MatchRange[] {
  const wanted = new Set([...keys.flatMap((key) => key.split(' ')), ...synonymKeys, ...markedKeys]);
  const phrases = keys.filter((key) => key.startsWith('"')).flatMap((phrase) => phraseRanges(text, phrase));
  return [...phrases, ...occurrences.filter(({ key }) => wanted.has(key))];
}

/** The ranges in which the words of a phrase follow each other. */
function phraseRanges(text: string, phrase: string): MatchRange[] {
  const phraseWords = wordsIn(phrase).map(({ folded }) => folded);
  const list = wordsIn(text);
  return list.flatMap(({ start }, first) => {
    const last = list[first + phraseWords.length - 1];
    return last && phraseWords.every((word, index) => list[first + index]?.folded === word)
      ? [{ start, end: last.end }]
      : [];
  });
}

/** The ranges in order; overlapping ranges become one. */
function mergeRanges(ranges: readonly MatchRange[]): MatchRange[] {
  const merged: MatchRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Extend a range to the bracket that closes it, or exclude the full stop at its end: "6 Januari." ends the sentence. */
function adjustEnd(text: string, { start, end }: MatchRange): MatchRange {
  const marked = text.slice(start, end);
  if (text[end] === ')' && marked.lastIndexOf('(') > marked.lastIndexOf(')')) return { start, end: end + 1 };
  return { start, end: marked.endsWith('.') ? end - 1 : end };
}
