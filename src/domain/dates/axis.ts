import { scaleLinear } from 'd3-scale';
import type { EventDate } from '#schema/when.ts';
import { isOneDay } from './certainty.ts';
import { eachDay, filingDay, shiftDay } from './dates.ts';

/**
 * A time axis on which every day of a period has a column of the same width. Days are "2022-01-10"; positions are in the
 * unit of the axis range. A day outside the period has its position at the nearest edge.
 */
export interface Axis {
  /** Every day of the period, in order. */
  days: string[];
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
  const days = eachDay(period.earliest, period.latest);
  const scale = scaleLinear().domain([0, days.length]).range(range).clamp(true);
  const column = new Map(days.map((day, index) => [day, index]));
  const start = (day: string): number => round(scale(column.get(day) ?? (day < period.earliest ? 0 : days.length)));
  return { days, start, end: (day) => start(shiftDay(day, 1)) };
}

/**
 * Returns the position of a date on an axis.
 * @throws {Error} when the date has neither an earliest nor a latest day
 */
export function axisPosition({ start, end }: Axis, when: Pick<EventDate, 'earliest' | 'latest'>): AxisPosition {
  const { earliest, latest } = when;
  const [from, to] = [start(earliest ?? filingDay(when)), end(latest ?? filingDay(when))];
  return {
    x: round((from + to) / 2),
    bar: isOneDay(when) || earliest === null || latest === null ? null : { from, to },
    open: openEnd(earliest, latest),
  };
}

function openEnd(earliest: string | null, latest: string | null): AxisPosition['open'] {
  if (earliest === null) return 'start';
  return latest === null ? 'end' : null;
}

/** Rounds to two decimals, which is finer than any screen and keeps the file small. */
const round = (position: number): number => Math.round(position * 100) / 100;
