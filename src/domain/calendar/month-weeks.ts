import { mayFallOn, fallsOn } from '#domain/dates/certainty.ts';
import { weeksOfMonth } from '#domain/dates/dates.ts';
import type { ItemKind, TimelineItem } from '#domain/timeline/timeline-items.ts';
import type { CalendarIndex } from './calendar-index.ts';

/** One day of a calendar. */
export interface CalendarCell {
  /** ISO day: "2022-01-10". */
  day: string;
  hasPage: boolean;
  /** Number of items of each kind whose date falls on the day. A certain range falls on each of its days. */
  exact: KindCounts;
  /** Number of other items of each kind whose date may fall on the day. */
  possible: KindCounts;
}

/** Numbers of items by kind. */
export type KindCounts = Record<ItemKind, number>;

/** Returns the weeks of a month ("2022-01"), Monday first. Days of other months are null. */
export function monthWeeks(calendar: CalendarIndex, month: string): (CalendarCell | null)[][] {
  const { exact = [], possible = [] } = calendar.period(month) ?? {};
  const byDay = Map.groupBy(exact, ({ when }) => when.earliest);
  return weeksOfMonth(month).map((week) =>
    week.map((day) => {
      if (!day.startsWith(month)) return null;
      const maybe = possible.filter(({ when }) => mayFallOn(when, day));
      const [sure, unsure] = [true, false].map((isExact) => maybe.filter(({ when }) => fallsOn(when, day) === isExact));
      return {
        day,
        hasPage: calendar.period(day) !== undefined,
        exact: countByKind([...(byDay.get(day) ?? []), ...(sure ?? [])]),
        possible: countByKind(unsure ?? []),
      };
    }),
  );
}

/** Counts items by kind. */
export function countByKind(items: readonly TimelineItem[]): KindCounts {
  const counts: KindCounts = { event: 0, statement: 0, publication: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}
