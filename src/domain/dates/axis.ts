import { scaleLinear } from 'd3-scale';
import type { EventDate } from '#schema/when.ts';
import { isOneDay } from './certainty.ts';
import { daysBetween, filingDay, shiftDay } from './dates.ts';

/**
 * A time axis on which every day of a period has a column of the same width. Days are "2022-01-10"; positions are in the
 * unit of the axis range. A day outside the period has its position at the nearest edge.
 */
export interface Axis {
  /** The number of days of the period. */
  length: number;
  /** The position where the column of a day starts. */
  start: (day: string) => number;
  /** The position where the column of a day ends. */
  end: (day: string) => number;
}

/** The position of a date on an axis. */
export interface AxisPosition {
  /** The middle of the possible days, or of the known bound if the other bound is open. */
  x: number;
  /** From the first possible day to the last; null if the date is one day or has an open bound. */
  bar: { from: number; to: number } | null;
  /** The bound that the sources leave open; null if both are known. */
  open: 'start' | 'end' | null;
}

/**
 * Returns the axis of a period over a range of positions.
 * @example axis({ earliest: '2022-01-01', latest: '2022-01-10' }, [0, 100]).start('2022-01-02') // 10
 */
export function axis(period: { earliest: string; latest: string }, range: readonly [number, number]): Axis {
  const length = daysBetween(period.earliest, period.latest) + 1;
  const scale = scaleLinear().domain([0, length]).range(range).clamp(true);
  const start = (day: string): number => roundPosition(scale(daysBetween(period.earliest, day)));
  return { length, start, end: (day) => start(shiftDay(day, 1)) };
}

/**
 * Returns the position of a date on an axis.
 * @throws {Error} when the date has neither an earliest nor a latest day
 */
export function axisPosition({ start, end }: Axis, when: Pick<EventDate, 'earliest' | 'latest'>): AxisPosition {
  const { earliest, latest } = when;
  const [from, to] = [start(earliest ?? filingDay(when)), end(latest ?? filingDay(when))];
  return {
    x: roundPosition((from + to) / 2),
    bar: isOneDay(when) || earliest === null || latest === null ? null : { from, to },
    open: openEnd(when),
  };
}

/** Returns the bound of a date that the sources leave open; null if both are known. */
export function openEnd({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): AxisPosition['open'] {
  if (earliest === null) return 'start';
  return latest === null ? 'end' : null;
}

/** Rounds to two decimals, which is finer than any screen and keeps the file small. */
export const roundPosition = (position: number): number => Math.round(position * 100) / 100;
