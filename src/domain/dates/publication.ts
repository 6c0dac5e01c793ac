import type { ArticleEntry } from '#schema/article.ts';
import type { PublicationDate } from '#schema/when.ts';
import { dateInWords } from './date-in-words.ts';
import { dayIn, formatMoment, plainDay } from './dates.ts';
import { parseMoment } from './parse-moment.ts';

/** Returns true if the source prints the date, with or without a time or a year. */
export const isPrinted = ({ at, basis }: PublicationDate): boolean =>
  at !== null || basis === 'printed' || basis === 'year-inferred';

/**
 * Returns a publication date in Indonesian words: the moment in the zone of the outlet (IANA name), or the date. A moment that
 * is on another day in that zone keeps its printed offset, and with it its printed day.
 * @example publicationInWords({ at: null, edtf: '2022-01-06', … }, 'Asia/Jakarta') // '6 Januari 2022'
 */
export function publicationInWords(when: Omit<PublicationDate, 'basis' | 'because'>, zone: string): string {
  if (when.at === null) return dateInWords(when);
  return formatMoment(when.at, dayIn(when.at, zone) === dayOf(when.at) ? zone : when.at.slice(19));
}

/**
 * Returns the day of publication in Indonesian words, without the time.
 * @example publicationDayInWords({ at: '2022-01-06T12:05:00+07:00', … }) // '6 Januari 2022'
 */
export const publicationDayInWords = (when: PublicationDate): string =>
  when.at === null ? dateInWords(when) : plainDay(dayOf(when.at));

/**
 * Returns the printed day ("2022-01-06"), month ("2022-01") or year ("2022") of a publication date, as ISO 8601, for formats
 * without a degree of certainty. Returns null if the source prints no date, or one that is not exact.
 */
export function printedDate(when: PublicationDate): string | null {
  if (when.at !== null) return dayOf(when.at);
  return isPrinted(when) && /^\d{4}(?:-\d\d){0,2}$/.test(when.edtf) ? when.edtf : null;
}

/** Returns the printed moment (RFC 3339), or the printed day, month or year; null as in `printedDate`. */
export const printedInstant = (when: PublicationDate): string | null => when.at ?? printedDate(when);

/** Returns true if the source prints a time without a zone, and the moment has the zone of the outlet. */
export function isInOutletZone({ at }: PublicationDate, printed: string | null, zone: string): boolean {
  const moment = printed === null ? null : parseMoment(printed, zone);
  return at !== null && moment?.edtf === at && !moment.zonePrinted;
}

/**
 * Returns when the outlet last updated or corrected an article: a moment (RFC 3339), or a day, month or year. Returns null if
 * it did neither, or if no exact date is known.
 */
export function lastUpdate({ updated, corrected }: Pick<ArticleEntry, 'updated' | 'corrected'>): string | null {
  const dates = [updated, corrected].flatMap((when) => (when && printedInstant(when)) ?? []);
  return dates.toSorted().at(-1) ?? null;
}

/** Returns the day of a moment at its own offset. */
const dayOf = (moment: string): string => moment.slice(0, 10);
