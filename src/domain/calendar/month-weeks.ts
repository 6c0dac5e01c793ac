import { certainty, mayFallOn } from '#domain/dates/certainty.ts';
import { weeksOfMonth } from '#domain/dates/dates.ts';
import { countByKind } from '#domain/timeline/timeline-items.ts';
import type { CalendarPeriod, KindCounts } from './calendar-index.ts';

/** One day of a calendar. */
export interface CalendarCell {
  /** ISO day: "2022-01-10". */
  day: string;
  hasPage: boolean;
  /** Number of items of each kind that are certain to fall on the day. A certain range falls on each of its days. */
  exact: KindCounts;
  /** Number of other items of each kind whose date may fall on the day, or falls on it with doubt. */
  possible: KindCounts;
}

/** The number of months that one page shows as calendars. More would make it too heavy. */
export const maxCalendars = 6;

/** Returns the weeks of a month, Monday first. Days of other months are null. */
export function monthWeeks({ period: month, parts, exact, possible }: CalendarPeriod): (CalendarCell | null)[][] {
  const byDay = Map.groupBy(exact, ({ when }) => when.earliest);
  return weeksOfMonth(month).map((week) =>
    week.map((day) => {
      if (!day.startsWith(month)) return null;
      const items = [...(byDay.get(day) ?? []), ...possible.filter(({ when }) => mayFallOn(when, day))];
      return {
        day,
        hasPage: parts.some(({ period }) => period === day),
        exact: countByKind(items.filter(({ when }) => certainty(when).certain)),
        possible: countByKind(items.filter(({ when }) => !certainty(when).certain)),
      };
    }),
  );
}
