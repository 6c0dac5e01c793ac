import { isWithin } from '#domain/search/words/date-tokens.ts';
import { datesIn, type DaySpan, timesIn } from '#domain/search/words/dates.ts';
import { numbersIn } from '#domain/search/words/numbers.ts';
import { wordsIn } from '#domain/search/words/words.ts';
import { strengths, type Term } from './term.ts';
import type { Clause } from './terms.ts';

/** A date in a text: its days, and its position. */
export interface PlacedDate extends DaySpan {
  start: number;
  end: number;
}

/** A range of a text to highlight (UTF-16 offsets, end exclusive). */
export interface MatchRange {
  start: number;
  end: number;
}

/** What of a text matches a query. */
export interface TextMatch {
  /** Sorted, without overlap. */
  marks: MatchRange[];
  /** How well the text matches each clause, from 0 to 1. */
  strengths: number[];
  /** How near the words of the clauses are to each other, from 0 to 1. */
  nearness: number;
}

/** The distance in characters at which the bonus for words near each other is halved. */
const halfDistance = 60;

/** What of a text matches the clauses of a query. */
export function matchText(text: string, dates: readonly PlacedDate[], clauses: readonly Clause[]): TextMatch {
  const list = wordsIn(text);
  const matcher = { text, list, dates };
  const found = clauses.map(({ terms, excluded }) =>
    excluded ? [] : terms.flatMap((term) => rangesOf(term, matcher)),
  );
  const matched = found.filter((ranges) => ranges.length > 0);
  return {
    marks: mergeRanges(found.flat()).map((range) => adjustEnd(text, range)),
    strengths: found.map((ranges) => Math.max(0, ...ranges.map(({ strength }) => strength))),
    nearness: matched.length < 2 ? 0 : halfDistance / (halfDistance + shortestSpan(matched)),
  };
}

/** The length of the shortest part of a text that has a range of each list, roughly: from one range of the rarest list. */
function shortestSpan(lists: readonly (readonly MatchRange[])[]): number {
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
function rangesOf(term: Term, { text, list, dates }: Matcher): RatedRange[] {
  const exact = (ranges: readonly MatchRange[]): RatedRange[] =>
    ranges.map(({ start, end }) => ({ start, end, strength: 1 }));
  if (term.span) {
    const { span } = term;
    // A date in digits or with its month matches better than "Senin", which the archive has resolved.
    const isWritten = ({ start, end }: MatchRange): boolean => datesIn(text.slice(start, end)).length > 0;
    return dates
      .filter((date) => isWithin(date, span))
      .map(({ start, end }) => ({
        start,
        end,
        strength: isWritten({ start, end }) ? strengths.typed : strengths.form,
      }));
  }
  if (term.time !== undefined) return exact(timesIn(text).filter(({ time }) => time === term.time));
  if (term.number !== undefined) {
    const printed = datesIn(text);
    const isInDate = ({ start, end }: MatchRange): boolean =>
      printed.some((date) => date.start < end && start < date.end);
    return exact(numbersIn(list).filter((number) => number.value === term.number && !isInDate(number)));
  }
  const byFirstWord = Map.groupBy(term.patterns, ({ words }) => words[0]);
  return list.flatMap(({ folded, start }, index) =>
    (byFirstWord.get(folded) ?? []).flatMap(({ words, strength }) => {
      const last = list[index + words.length - 1];
      const follows = words.every((word, position) => list[index + position]?.folded === word);
      return last && follows ? [{ start, end: last.end, strength }] : [];
    }),
  );
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

interface Matcher {
  text: string;
  list: ReturnType<typeof wordsIn>;
  dates: readonly PlacedDate[];
}

type RatedRange = MatchRange & { strength: number };
