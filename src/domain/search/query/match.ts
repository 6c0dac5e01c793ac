import type { PlacedDate } from '#domain/search/index/record.ts';
import { memoize } from '#domain/memoize.ts';
import { isWithin } from '#domain/search/words/date-tokens.ts';
import { datesIn, timesIn } from '#domain/search/words/dates.ts';
import { numbersIn } from '#domain/search/words/numbers.ts';
import { type Word, wordsIn } from '#domain/search/words/words.ts';
import { overlap, type TextRange } from '#domain/text/split-by-ranges.ts';
import { strengths, type Term } from './term.ts';
import type { Clause } from './terms.ts';

/** What of a text matches a query. */
export interface TextMatch {
  /** Sorted, without overlap. */
  marks: TextRange[];
  /** How well the text matches each clause, from 0 to 1. */
  strengths: number[];
  /** How near the words of the clauses are to each other, from 0 to 1. */
  nearness: number;
}

/** The distance in characters at which the bonus for words near each other is halved. */
const halfDistance = 60;

/** What of a text matches the clauses of a query. */
export function matchText(text: string, clauses: readonly Clause[], dates: readonly PlacedDate[] = []): TextMatch {
  const list = wordsIn(text);
  const found = clauses.map(({ terms, excluded }) =>
    excluded ? [] : terms.flatMap((term) => rangesOf(term, text, list, dates)),
  );
  const matched = found.filter((ranges) => ranges.length > 0);
  return {
    marks: mergeRanges(found.flat()).map((range) => adjustEnd(text, range)),
    strengths: found.map((ranges) => Math.max(0, ...ranges.map(({ strength }) => strength))),
    nearness: matched.length < 2 ? 0 : halfDistance / (halfDistance + shortestSpan(matched)),
  };
}

/** The length of the shortest part of a text that has a range of each list, roughly: from one range of the rarest list. */
function shortestSpan(lists: readonly (readonly TextRange[])[]): number {
  const [rarest = []] = lists.toSorted((a, b) => a.length - b.length);
  const spans = rarest.map((anchor) => {
    const nearest = lists.map((ranges) =>
      ranges.reduce((a, b) => (Math.abs(b.start - anchor.start) < Math.abs(a.start - anchor.start) ? b : a)),
    );
    return Math.max(...nearest.map(({ end }) => end)) - Math.min(...nearest.map(({ start }) => start));
  });
  return Math.min(...spans);
}

/** The ranges of a text that match one term, in any order. */
function rangesOf(term: Term, text: string, list: readonly Word[], dates: readonly PlacedDate[]): RatedRange[] {
  const { span } = term;
  if (span) {
    // A date in digits or with its month matches better than "Senin", which the archive has resolved.
    const strengthOf = (date: string): number => (datesIn(date).length > 0 ? strengths.typed : strengths.form);
    return dates
      .filter(([, , from, to]) => isWithin({ from, to }, span))
      .map(([start, end]) => ({ start, end, strength: strengthOf(text.slice(start, end)) }));
  }
  if (term.time !== undefined) return exact(timesIn(text).filter(({ time }) => time === term.time));
  if (term.number !== undefined) {
    const printed = datesIn(text);
    const numbers = numbersIn(list).filter(({ value }) => value === term.number);
    return exact(numbers.filter((number) => !printed.some((date) => overlap(date, number))));
  }
  const forms = formsByFirstWord(term);
  return list.flatMap(({ folded, start }, index) =>
    (forms.get(folded) ?? []).flatMap(({ words, strength }) => {
      const last = list[index + words.length - 1];
      const follows = words.every((word, position) => list[index + position]?.folded === word);
      return last && follows ? [{ start, end: last.end, strength }] : [];
    }),
  );
}

const exact = (ranges: readonly TextRange[]): RatedRange[] =>
  ranges.map(({ start, end }) => ({ start, end, strength: strengths.typed }));

/** The words of each form of a term, by the first one. */
const formsByFirstWord = memoize(({ ways }: Term) =>
  Map.groupBy(
    ways.flatMap(({ forms, strength }) => Array.from(forms, (form) => ({ words: form.split(' '), strength }))),
    ({ words }) => words[0],
  ),
);

/** The ranges in order; overlapping ranges become one. */
function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Extend a range to the bracket that closes it, or exclude the full stop at its end: "6 Januari." ends the sentence. */
function adjustEnd(text: string, { start, end }: TextRange): TextRange {
  const marked = text.slice(start, end);
  if (text[end] === ')' && marked.lastIndexOf('(') > marked.lastIndexOf(')')) return { start, end: end + 1 };
  return { start, end: marked.endsWith('.') ? end - 1 : end };
}

type RatedRange = TextRange & { strength: number };
