import { mayFallOn, fallsOn } from '#domain/dates/certainty.ts';
import { eachMonth, monthName, plainDay, weeksOfMonth } from '#domain/dates/dates.ts';
import type { TimelineItem, ItemKind } from '#domain/timeline/timeline-items.ts';

/** One day of a calendar, with the number of items whose date falls on it or may fall on it. */
export interface CalendarCell {
  day: string;
  /** Number of items of each kind whose date falls on the day. A certain range falls on each of its days. */
  counts: Record<ItemKind, number>;
  /** Number of other items whose date may fall on the day. A date with an open bound counts only on its known bound. */
  possible: number;
}

/** Returns the weeks of a month ("2022-01"), Monday first. Days of other months are null. */
export const calendarWeeks = (month: string, items: readonly TimelineItem[]): (CalendarCell | null)[][] =>
  weeksOfMonth(month).map((week) => week.map((day) => (day.startsWith(month) ? calendarCell(day, items) : null)));

/** Returns the calendar cell of a day. */
export function calendarCell(day: string, items: readonly TimelineItem[]): CalendarCell {
  const possible = items.filter(({ when }) => mayFallOn(when, day));
  const exact = possible.filter(({ when }) => fallsOn(when, day));
  const count = (kind: ItemKind): number => exact.filter((item) => item.kind === kind).length;
  return {
    day,
    counts: { event: count('event'), statement: count('statement'), publication: count('publication') },
    possible: possible.length - exact.length,
  };
}

/** Returns every month ("2022-01") from the earliest to the latest of the days. */
export function months(days: readonly string[]): string[] {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  return eachMonth(first, last);
}

/** Returns the years ("2022") of the days, in order, each once. */
export const years = (days: readonly string[]): string[] => [...new Set(days.toSorted().map((day) => day.slice(0, 4)))];

/** Returns every period that has a page: the years of the days, every month from the earliest to the latest, and the days. */
export const periodsWithPage = (days: readonly string[]): string[] => [...years(days), ...months(days), ...days];

/** Returns a year, month or day in Indonesian words: "2022", "Januari 2022", "10 Januari 2022". */
export function periodInWords(period: string): string {
  if (period.length === 4) return period;
  return period.length === 7 ? monthName(period) : plainDay(period);
}

/** Returns the values before and after a value in a sorted list; the value itself need not be in the list. */
export function previousAndNextPeriod(
  sorted: readonly string[],
  value: string,
): { previous: string | undefined; next: string | undefined } {
  return { previous: sorted.findLast((other) => other < value), next: sorted.find((other) => other > value) };
}
