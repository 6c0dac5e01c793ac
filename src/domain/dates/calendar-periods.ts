import type { EventDate } from '#schema/when.ts';
import { atPrecision, certainty } from './certainty.ts';
import { daysBetween, eachDay } from './dates.ts';

/** The longest range, in days, that is found on each of its days. A longer one is found on its first and its last day. */
const longestRange = 31;

/**
 * Returns the periods under which a date is found, at its own precision: its day, month or year; each day of a range of at most
 * 31 days; the two ends of any other range; the known bound of a date with an open end. An unknown date has none.
 * @example calendarPeriods({ edtf: '2022-01-06/2022-01-07', earliest: '2022-01-06', latest: '2022-01-07' })
 * // ['2022-01-06', '2022-01-07']
 * @example calendarPeriods({ edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }) // ['1990', '1999']
 */
export function calendarPeriods(when: Pick<EventDate, 'edtf' | 'earliest' | 'latest'>): string[] {
  const { earliest, latest } = when;
  const [from, to] = certainty(when).precision;
  if (earliest !== null && latest !== null && from === 'day' && to === 'day')
    if (daysBetween(earliest, latest) < longestRange) return eachDay(earliest, latest);
  const ends = [earliest && atPrecision(earliest, from), latest && atPrecision(latest, to)];
  return [...new Set(ends)].filter((period) => period !== null);
}
