import { scaleLinear } from 'd3-scale';
import type { When } from '#schema/when.ts';
import { isOneDay } from './certainty.ts';
import { eachDay, filingDay, shiftDay } from './dates.ts';

/** A drawn axis on which every day of a period has a column of one width; a day outside the period stands at its edge. */
export interface Axis {
  days: string[];
  /** Where a day's column begins. */
  start: (day: string) => number;
  /** Where a day's column ends. */
  end: (day: string) => number;
}

/** A date as it is drawn on an axis. */
export interface Extent {
  /** The middle of what it can be; the known end where the other is open. */
  x: number;
  /** The days it can be, where they are more than one. */
  bar: { from: number; to: number } | null;
  /** Which end the sources leave open. */
  open: 'start' | 'end' | null;
}

/** The axis of a period, drawn between two places. */
export function axis(period: { earliest: string; latest: string }, between: readonly [number, number]): Axis {
  const days = eachDay(period.earliest, period.latest);
  const scale = scaleLinear().domain([0, days.length]).range(between).clamp(true);
  const column = new Map(days.map((day, index) => [day, index]));
  const start = (day: string): number => round(scale(column.get(day) ?? (day < period.earliest ? 0 : days.length)));
  return { days, start, end: (day) => start(shiftDay(day, 1)) };
}

/** Where a date stands on an axis. */
export function extent({ start, end }: Axis, when: Pick<When, 'earliest' | 'latest'>): Extent {
  const { earliest, latest } = when;
  const [from, to] = [start(earliest ?? filingDay(when)), end(latest ?? filingDay(when))];
  return {
    x: round((from + to) / 2),
    bar: isOneDay(when) || earliest === null || latest === null ? null : { from, to },
    open: openEnd(earliest, latest),
  };
}

function openEnd(earliest: string | null, latest: string | null): Extent['open'] {
  if (earliest === null) return 'start';
  return latest === null ? 'end' : null;
}

/** Two decimals: finer than any screen, and short in the file. */
const round = (place: number): number => Math.round(place * 100) / 100;
