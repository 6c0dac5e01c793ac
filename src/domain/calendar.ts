import { isCountedOn, standsOn } from './certainty.ts';
import { eachDay, monthName, plainDay, shiftDay, weekdayNumber } from './dates.ts';
import type { Dated, Kind } from './dated.ts';

/** One day of a calendar, with what stands on it and what may. */
export interface Cell {
  day: string;
  /** How many of each kind stand on this very day: a sure range on each of its days. */
  counts: Record<Kind, number>;
  /** How many may be on this day; what is open at an end is counted at its known end alone. */
  possible: number;
}

/** The weeks of a month ("2022-01"), Monday first; null before its first day and after its last. */
export function weeks(month: string, dated: readonly Dated[]): (Cell | null)[][] {
  const days = eachDay(`${month}-01`, lastDay(month));
  const lead = Array.from({ length: weekdayNumber(`${month}-01`) - 1 }, () => null);
  const cells = [...lead, ...days.map((day) => cell(day, dated))];
  const tail = Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => null);
  const all = [...cells, ...tail];
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}

/** What a day holds, counted. */
export function cell(day: string, dated: readonly Dated[]): Cell {
  const here = dated.filter(({ when }) => isCountedOn(when, day));
  const exact = here.filter(({ when }) => standsOn(when, day));
  const count = (kind: Kind): number => exact.filter((item) => item.kind === kind).length;
  return {
    day,
    counts: { event: count('event'), statement: count('statement'), publication: count('publication') },
    possible: here.length - exact.length,
  };
}

/** Every month from the first to the last of these days: "2022-01", "2022-02". */
export function months(days: readonly string[]): string[] {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  return [...new Set(eachDay(first, last).map((day) => day.slice(0, 7)))];
}

/** The years of these days, in order. */
export const years = (days: readonly string[]): string[] => [...new Set(days.toSorted().map((day) => day.slice(0, 4)))];

/** Every year, month and day that has a page: the days given, and all months and years from the first to the last. */
export const datePages = (days: readonly string[]): string[] => [...years(days), ...months(days), ...days];

/** A year, month or day in words: "2022", "Januari 2022", "10 Januari 2022". */
export function periodInWords(period: string): string {
  if (period.length === 4) return period;
  return period.length === 7 ? monthName(period) : plainDay(period);
}

/** The last day of a month. */
export function lastDay(month: string): string {
  const next = shiftDay(`${month}-28`, 4);
  return shiftDay(`${next.slice(0, 7)}-01`, -1);
}

/** What stands before and after a place in an ordered list. */
export function around(
  list: readonly string[],
  here: string,
): { previous: string | undefined; next: string | undefined } {
  return { previous: list.findLast((other) => other < here), next: list.find((other) => other > here) };
}
