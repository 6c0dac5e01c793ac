import { isCoarse, isUnknown } from '#domain/dates/certainty.ts';
import { daysBetween, shiftDay } from '#domain/dates/dates.ts';
import type { TimelineItem } from './timeline-items.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** Consecutive days, the first and the last included. */
export interface DayRange {
  first: string;
  last: string;
}

/** The shortest gap, in days. */
const minDays = 14;

/**
 * Returns the gaps of at least 14 days without an event or statement, between days with one. An event or statement covers all
 * its possible days, unless only its year or less is known.
 */
export const gaps = (items: readonly TimelineItem[]): DayRange[] =>
  uncovered(
    items
      .filter(({ kind, when }) => kind !== 'publication' && !isUnknown(when) && !isCoarse(when))
      .map(({ day, when }) => ({ first: when.earliest ?? day, last: when.latest ?? day })),
  );

/** Returns the ranges of at least 14 days between the first and the last of `ranges` that none of them covers. */
export function uncovered(ranges: readonly DayRange[]): DayRange[] {
  const sorted = ranges.toSorted((a, b) => compareCodeUnits(a.first, b.first));
  const found: DayRange[] = [];
  let lastCovered = sorted[0]?.last ?? '';
  for (const { first, last } of sorted.slice(1)) {
    if (daysBetween(lastCovered, first) > minDays)
      found.push({ first: shiftDay(lastCovered, 1), last: shiftDay(first, -1) });
    if (last > lastCovered) lastCovered = last;
  }
  return found;
}
