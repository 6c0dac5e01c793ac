import { daysBetween, eachDay, eachMonth, monthName, weekdayNumber } from './dates.ts';

/** A line of a time axis. */
export interface ScaleTick {
  /** The position of the start of the day, month or year. */
  x: number;
  label: string;
  /** True for the larger unit: months over weeks, years over months. */
  isMajor: boolean;
}

/**
 * Returns the ticks of an axis from one day to another: Mondays and months, months and years, or years, decades or centuries,
 * so that at most about 40 are on it.
 * @param x returns the position of a day
 */
export function scaleTicks(first: string, last: string, x: (day: string) => number): ScaleTick[] {
  const days = daysBetween(first, last);
  const tick = (day: string, label: string, isMajor: boolean): ScaleTick => ({ x: x(day), label, isMajor });
  if (days <= 200) {
    const months = eachMonth(first, last).map((month, index) =>
      tick(index === 0 ? first : `${month}-01`, monthName(month), true),
    );
    const weeks = eachDay(first, last).filter((day) => weekdayNumber(day) === 1);
    return [...months, ...weeks.map((day) => tick(day, String(Number(day.slice(8))), false))];
  }
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const step = [1, 10, 100].find((years) => (end - start) / years <= 12) ?? 1000;
  const years = Array.from({ length: Math.floor(end / step) - Math.ceil(start / step) + 1 }, (_, index) =>
    String((Math.ceil(start / step) + index) * step).padStart(4, '0'),
  );
  return years
    .map((year) => tick(`${year}-01-01`, year, true))
    .filter((found) => found.x > 0 || first.endsWith('-01-01'));
}
