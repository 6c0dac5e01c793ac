import type { Keyed } from '#domain/search/lexicon/keys-in.ts';
import type { Term } from './term.ts';
import { words } from '#domain/search/words/words.ts';

/** A stretch of a text to be marked (UTF-16 offsets, the end not counted in). */
export interface MatchRange {
  start: number;
  end: number;
}

/** What of a text answers a query: the stretches, as whole words, and how many terms have at least one. */
export interface MarkedMatch {
  marks: MatchRange[];
  terms: number;
}

/** Where a text, with the keys in it, answers the terms of a query: in whole words as printed. */
export function marksIn(text: string, keyed: readonly Keyed[], terms: readonly Term[]): MarkedMatch {
  const perTerm = terms.map((term) => stretches(text, keyed, term));
  return {
    marks: union(perTerm.flat()).map((mark) => closed(text, mark)),
    terms: perTerm.filter((found) => found.length > 0).length,
  };
}

function stretches(text: string, keyed: readonly Keyed[], { keys, wider, also = [] }: Term): MatchRange[] {
  const wanted = new Set([...keys.flatMap((key) => key.split(' ')), ...wider, ...also]);
  const phrases = keys.filter((key) => key.startsWith('"')).flatMap((phrase) => runs(text, phrase));
  return [...phrases, ...keyed.filter(({ key }) => wanted.has(key))];
}

/** Where the words of a phrase follow each other. */
function runs(text: string, phrase: string): MatchRange[] {
  const sought = words(phrase).map(({ folded }) => folded);
  const list = words(text);
  return list.flatMap(({ start }, at) => {
    const last = list[at + sought.length - 1];
    return last && sought.every((word, index) => list[at + index]?.folded === word) ? [{ start, end: last.end }] : [];
  });
}

/** Stretches in order, overlapping ones as one. */
function union(marks: readonly MatchRange[]): MatchRange[] {
  const joined: MatchRange[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A bracket that opens in a stretch closes in it, and the full stop after a date is not the date's. */
function closed(text: string, { start, end }: MatchRange): MatchRange {
  const stretch = text.slice(start, end);
  if (text[end] === ')' && stretch.lastIndexOf('(') > stretch.lastIndexOf(')')) return { start, end: end + 1 };
  return { start, end: stretch.endsWith('.') ? end - 1 : end };
}
