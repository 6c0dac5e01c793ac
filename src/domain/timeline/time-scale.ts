import type { EventDate } from '#schema/when.ts';
import { certainty, isOneDay } from '#domain/dates/certainty.ts';
import { daysBetween, shiftDay } from '#domain/dates/dates.ts';
import type { DayRange } from './gaps.ts';

/** A part of the width, in percent. */
interface Extent {
  from: number;
  to: number;
}

/** The stretches of days of a time axis, in order. In a stretch, every day has a column of the same width. */
export type TimeScale = readonly (DayRange & Extent)[];

/** Where a date is on a time axis: a day, several days, or days with an open end. */
export interface DateMark extends Extent {
  /** The middle of the day; null for several days. */
  x: number | null;
  /** The bound that the sources leave open; null if both are known. */
  open: 'start' | 'end' | null;
  /** False if the date is uncertain, approximate, one of a set, open at an end, or less precise than a day. */
  certain: boolean;
}

type DateBounds = Pick<EventDate, 'edtf' | 'earliest' | 'latest'>;

/** Returns the position where the column of a day starts; that of a day outside all stretches is the nearest end. */
export function startOf(scale: TimeScale, day: string): number {
  const stretch = scale.find(({ last }) => day <= shiftDay(last, 1)) ?? scale.at(-1);
  if (!stretch) return 0;
  const share = daysBetween(stretch.first, day) / daysIn(stretch);
  return roundPosition(stretch.from + Math.min(1, Math.max(0, share)) * (stretch.to - stretch.from));
}

/** Returns the position where the column of a day ends. */
export const endOf = (scale: TimeScale, day: string): number => startOf(scale, shiftDay(day, 1));

/**
 * Returns the mark of a date.
 * @param openDays the days that the mark covers beyond its known day if an end is open
 * @param day the day before which the date is if nothing is known about it
 */
export function dateMark(scale: TimeScale, when: DateBounds, openDays: number, day?: string): DateMark {
  const { first, last } = coveredDays(when, openDays, day);
  const [from, to] = [startOf(scale, first), endOf(scale, last)];
  return {
    x: isOneDay(when) ? roundPosition((from + to) / 2) : null,
    from,
    to,
    open: when.earliest === null ? 'start' : when.latest === null ? 'end' : null,
    certain: certainty(when).certain,
  };
}

/** Returns the possible days of a date. An open end has `openDays` days. */
export function coveredDays({ earliest, latest }: DateBounds, openDays: number, day = ''): DayRange {
  return {
    first: earliest ?? shiftDay(latest ?? day, -openDays),
    last: latest ?? (earliest === null ? day : shiftDay(earliest, openDays)),
  };
}

/** Returns the number of days of a range. */
export const daysIn = ({ first, last }: DayRange): number => daysBetween(first, last) + 1;

/** Rounds to two decimals, which is finer than any screen and keeps the file small. */
export const roundPosition = (position: number): number => Math.round(position * 100) / 100;
