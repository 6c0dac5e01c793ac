import { isCountedOn, isCertainOn } from '#domain/dates/certainty.ts';
import { eachMonth, monthName, plainDay, weeksOfMonth } from '#domain/dates/dates.ts';
import type { TimelineItem, ItemKind } from '#domain/timeline/timeline-items.ts';

/** One day of a calendar, with what stands on it and what may. */
export interface CalendarCell {
  day: string;
  /** How many of each kind stand on this very day: a sure range on each of its days. */
  counts: Record<ItemKind, number>;
  /** How many may be on this day; what is open at an end is counted at its known end alone. */
  possible: number;
}

/** The weeks of a month ("2022-01"), Monday first; null before its first day and after its last. */
export const weeks = (month: string, dated: readonly TimelineItem[]): (CalendarCell | null)[][] =>
  weeksOfMonth(month).map((week) => week.map((day) => (day.startsWith(month) ? cell(day, dated) : null)));

/** What a day holds, counted. */
export function cell(day: string, dated: readonly TimelineItem[]): CalendarCell {
  const here = dated.filter(({ when }) => isCountedOn(when, day));
  const exact = here.filter(({ when }) => isCertainOn(when, day));
  const count = (kind: ItemKind): number => exact.filter((item) => item.kind === kind).length;
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
  return eachMonth(first, last);
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

/** What stands before and after a place in an ordered list. */
export function previousAndNext(
  list: readonly string[],
  here: string,
): { previous: string | undefined; next: string | undefined } {
  return { previous: list.findLast((other) => other < here), next: list.find((other) => other > here) };
}
