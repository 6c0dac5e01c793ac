import { isCoarse, isUnknown } from '#domain/dates/certainty.ts';
import { daysBetween, eachDay, eachMonth, shiftDay, shortDay } from '#domain/dates/dates.ts';
import { type DayRange, uncovered } from './gaps.ts';
import { coveredDays, type DateMark, dateMark, daysIn, roundPosition, type TimeScale } from './time-scale.ts';
import type { TimelineItem } from './timeline-items.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/**
 * A calendar of a whole archive that is as wide as a phone: stretches of days, without the long gaps between them. Positions are
 * percent of the width.
 */
export interface CalendarStrip {
  stretches: TimeScale;
  ticks: { x: number; label: string }[];
}

const gapWidth = 6;
const maxStretches = 3;
/** Days that a mark with an open end covers beyond its known day. */
const openDays = 3;

/** Returns the strip of an archive: gaps of at least 14 days are left out, the longest ones first. */
export function calendarStrip(items: readonly TimelineItem[]): CalendarStrip {
  const ranges = items
    .filter(({ when }) => !isUnknown(when) && !isCoarse(when))
    .map(({ when }) => coveredDays(when, openDays));
  const days = ranges.flatMap(({ first, last }) => [first, last]).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { stretches: [], ticks: [] };
  const gaps = uncovered(ranges)
    .toSorted((a, b) => daysIn(b) - daysIn(a))
    .slice(0, maxStretches - 1)
    .toSorted((a, b) => compareCodeUnits(a.first, b.first));
  const starts = [first, ...gaps.map((gap) => shiftDay(gap.last, 1))];
  const ends = [...gaps.map((gap) => shiftDay(gap.first, -1)), last];
  const stretches = place(
    starts.map((start, index) => ({ first: shiftDay(start, -1), last: shiftDay(ends[index] ?? last, 1) })),
  );
  return { stretches, ticks: ticks(stretches) };
}

/** Returns where a date is on a strip; null if nothing is known about it. */
export const stripMark = ({ stretches }: CalendarStrip, when: TimelineItem['when']): DateMark | null =>
  isUnknown(when) || stretches.length === 0 ? null : dateMark(stretches, when, openDays);

/** Gives each stretch a width by its days, but at least a sixth of the strip. */
function place(ranges: readonly DayRange[]): TimeScale {
  const total = ranges.reduce((sum, range) => sum + daysIn(range), 0);
  const weights = ranges.map((range) => Math.max(daysIn(range), total / 6));
  const unit = (100 - gapWidth * (ranges.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  return ranges.map((range, index) => {
    const to = from + (weights[index] ?? 0) * unit;
    const stretch = { ...range, from: roundPosition(from), to: roundPosition(to) };
    from = to + gapWidth;
    return stretch;
  });
}

/** Labels of days, months or years, as far apart as a phone needs. */
function ticks(stretches: TimeScale): CalendarStrip['ticks'] {
  const total = stretches.reduce((sum, range) => sum + daysIn(range), 0);
  const found: { x: number; label: string; day: string }[] = [];
  for (const { first, last, from, to } of stretches) {
    const wanted = total > 800 ? /-01-01$/ : total > 70 ? /-01$/ : /-(?:01|05|10|15|20|25)$/;
    const starts = total > 70 ? eachMonth(first, last).map((month) => `${month}-01`) : eachDay(first, last);
    const inside = starts.filter((day) => day >= first && wanted.test(day));
    for (const day of inside.length > 0 ? inside : [shiftDay(first, Math.floor(daysIn({ first, last }) / 2))]) {
      const x = roundPosition(from + ((daysBetween(first, day) + 0.5) / daysIn({ first, last })) * (to - from));
      const previous = found.at(-1);
      if (x > 97 || (previous && x - previous.x < (total > 70 ? 20 : 12))) continue;
      const label = tickLabel(day, total, previous?.day);
      found.push({ x, label, day });
    }
  }
  return found.map(({ x, label }) => ({ x, label }));
}

/** The label of a tick: a year, a month, or a day. The month or the year is named if the label before it has another one. */
function tickLabel(day: string, total: number, previous: string | undefined): string {
  const [year, month] = [day.slice(0, 4), shortDay(day).replace(/^\d+ /, '')];
  if (total > 800) return year;
  if (total > 70) return previous?.startsWith(year) === true ? month : `${month} ${year}`;
  return previous?.startsWith(day.slice(0, 7)) === true ? String(Number(day.slice(8))) : shortDay(day);
}
