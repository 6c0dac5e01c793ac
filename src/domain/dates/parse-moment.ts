import { momentIn } from './dates.ts';
import { printedClock } from './printed-clock.ts';
import { printedDay } from './printed-date.ts';

/** A printed date or moment. */
export interface PrintedMoment {
  /** "2022-01-06T12:05:00+07:00", "2022-01-06" or "2022-01", by precision. */
  edtf: string;
  precision: 'minute' | 'day' | 'month';
  /** False if a time is printed without a zone, so that its offset is that of the given zone. */
  zonePrinted: boolean;
}

/**
 * Why a text has no moment: it prints none, several, a time or a day that does not exist, or a weekday that is not that of the
 * day.
 */
type MomentProblem = 'none' | 'ambiguous' | 'impossible' | 'weekday';

/** Parses a date as `readMoment` does; null if it has none that can be read. */
export function parseMoment(printed: string, zone: string | null = null): PrintedMoment | null {
  const moment = readMoment(printed, zone);
  return typeof moment === 'string' ? null : moment;
}

/**
 * Parses a date as outlets print it, with any text around it.
 * @param zone IANA name of the zone for a time without a printed zone; without it, such a text gives only its day. A time can
 * be missing in a zone, when clocks go forward.
 * @example readMoment('Terbit: Minggu, 09 Januari 2022 - 00:30 WIB')
 * // { edtf: '2022-01-09T00:30:00+07:00', precision: 'minute', zonePrinted: true }
 * @example readMoment('6/1/2022') // { edtf: '2022-01-06', precision: 'day', zonePrinted: false }
 */
export function readMoment(printed: string, zone: string | null = null): PrintedMoment | MomentProblem {
  const text = printed.replaceAll(/[‘’ʼ\u0060´]/gu, "'").replaceAll(/\s+/gu, ' ');
  const date = printedDay(text);
  if (typeof date === 'string') return date;
  const { day, rest } = date;
  if (day.length === 7) return { edtf: day, precision: 'month', zonePrinted: false };
  const clock = printedClock(rest);
  if (clock === 'none') return { edtf: day, precision: 'day', zonePrinted: false };
  if (typeof clock === 'string') return clock;
  if (clock.offset !== null)
    return { edtf: `${day}T${clock.time}${clock.offset}`, precision: 'minute', zonePrinted: true };
  if (zone === null) return { edtf: day, precision: 'day', zonePrinted: false };
  const moment = momentIn(day, clock.time, zone);
  // When clocks go forward, the times of one hour do not exist.
  return moment.slice(11, 19) === clock.time ? { edtf: moment, precision: 'minute', zonePrinted: false } : 'impossible';
}
