import type { EventDate, PublicationDate } from '#schema/when.ts';
import { atPrecision, type Certainty, certainty } from './certainty.ts';
import { dayInWords } from './dates.ts';

/**
 * Returns a date in Indonesian words, with the certainty and the precision of its EDTF label: "5 Januari 2022, belum pasti",
 * "sekitar 2–5 Januari 2022", "paling lambat 7 Januari 2022", "7 Januari 2022 atau sesudahnya",
 * "antara 10 dan 16 Januari 2022", "Januari 2022", "tahun 1998", "tahun 1990-an", "abad ke-20", "tanggal tidak diketahui".
 * @example dateInWords({ edtf: '[..2022-01-07]', earliest: null, latest: '2022-01-07' }) // 'paling lambat 7 Januari 2022'
 */
export function dateInWords(date: DateBounds): string {
  const { uncertain: doubted, approximate: estimated } = certainty(date);
  const text = estimated ? `sekitar ${boundsInWords(date)}` : boundsInWords(date);
  return doubted ? `${text}, belum pasti` : text;
}

function boundsInWords({ edtf, earliest, latest }: DateBounds): string {
  const [, century = '', decade = ''] = /^(\d\d)(\d|X)X[?~%]?$/.exec(edtf) ?? [];
  if (decade !== '') return decade === 'X' ? `abad ke-${Number(century) + 1}` : `tahun ${century}${decade}0-an`;
  if (/^\d{4}[?~%]?$/.test(edtf)) return `tahun ${edtf.slice(0, 4)}`;
  const { oneOf, precision: ends } = certainty({ edtf });
  if (earliest !== null && latest !== null)
    return oneOf
      ? `antara ${rangeInWords(earliest, latest, ' dan ', ends)}`
      : rangeInWords(earliest, latest, '–', ends);
  if (latest !== null) return `paling lambat ${inWords(latest, ends[1])}`;
  return earliest === null ? 'tanggal tidak diketahui' : `${inWords(earliest, ends[0])} atau sesudahnya`;
}

/**
 * Returns a range in Indonesian words: "2–5 Januari 2022", "31 Januari–2 Februari 2022", "Januari–Maret 2022", "2012–2022".
 * If both ends have the same words, they appear once.
 * @param separator between the ends
 * @param precision of the first and of the last day
 */
export function rangeInWords(
  first: string,
  last: string,
  separator = '–',
  precision: Certainty['precision'] = ['day', 'day'],
): string {
  const [from, to] = [inWords(first, precision[0]), inWords(last, precision[1])];
  if (from === to) return to;
  const samePrecision = precision[0] === precision[1];
  return `${samePrecision ? withoutShared(first, last, from) : from}${separator}${to}`;
}

/** Removes the month and the year from the start of a range if its end has the same ones. */
function withoutShared(first: string, last: string, from: string): string {
  if (first.slice(0, 4) !== last.slice(0, 4)) return from;
  const sharedWords = first.slice(0, 7) === last.slice(0, 7) ? 2 : 1;
  return from.split(' ').slice(0, -sharedWords).join(' ');
}

/** Returns a day in words, as precisely as the day is known. */
const inWords = (day: string, precision: Certainty['precision'][number]): string =>
  dayInWords(atPrecision(day, precision));

type DateBounds = Pick<EventDate | PublicationDate, 'edtf' | 'earliest' | 'latest'>;
