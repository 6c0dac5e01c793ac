import type { EventDate } from '#schema/when.ts';

/** How certain and how precise a date is, read from its EDTF label (ISO 8601-2). */
export interface Certainty {
  /**
   * True for one day, one moment, or a range of days that includes every day from its first to its last. False if the date is
   * uncertain, approximate, one of a set, open at an end, or less precise than a day.
   */
  certain: boolean;
  /** `?` or `%`: the date is uncertain. */
  uncertain: boolean;
  /** `~` or `%`: the date is approximate. */
  approximate: boolean;
  /** `[…]`: the date is one unknown day of the days that the label names. */
  oneOf: boolean;
  /** The precision of the earliest and of the latest bound. */
  precision: [Precision, Precision];
}

/** The smallest unit that a label names. */
type Precision = 'year' | 'month' | 'day';

/**
 * Returns the certainty of a date. No other function parses the qualifiers of an EDTF label.
 * @example certainty({ edtf: '2022-01~' }).approximate // true
 */
export function certainty({ edtf }: Pick<EventDate, 'edtf'>): Certainty {
  const parts = edtf
    .replaceAll(/[[\]{}]/g, '')
    .split(/\/|\.\.|,/)
    .filter(Boolean);
  return {
    certain: /^\d{4}-\d\d-\d\d(T[^/]+|\/\d{4}-\d\d-\d\d)?$/.test(edtf),
    uncertain: /[?%]/.test(edtf),
    approximate: /[~%]/.test(edtf),
    oneOf: edtf.startsWith('['),
    precision: [precision(parts[0]), precision(parts.at(-1))],
  };
}

/** Returns true if nothing is known about a date: neither a first nor a last possible day. */
export const isUnknown = ({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): boolean =>
  earliest === null && latest === null;

/** Returns true if both bounds of a date are years or less precise. */
export const isCoarse = (when: Pick<EventDate, 'edtf'>): boolean =>
  certainty(when).precision.every((unit) => unit === 'year');

/** Returns true if a date is one day, even an uncertain one. */
export const isOneDay = ({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): boolean =>
  earliest !== null && earliest === latest;

/**
 * Returns true if a date may fall on a day ("2022-01-10"): a day between its bounds, both included. If one bound is open, only
 * the known bound counts, because every day beyond it is equally possible.
 */
export function mayFallOn({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>, day: string): boolean {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  return first !== null && last !== null && first <= day && day <= last;
}

/**
 * Returns a day as precisely as it is known.
 * @example atPrecision('2022-01-31', 'month') // '2022-01'
 */
export const atPrecision = (day: string, unit: Precision): string => day.slice(0, { year: 4, month: 7, day: 10 }[unit]);

/** Returns the smallest unit of one bound of a label; an unspecified unit (`XX`) does not count. */
function precision(label = ''): Precision {
  const { length } = label.replaceAll(/[?~%]|T.*$|(-XX)+$/g, '');
  if (length === 4) return 'year';
  return length === 7 ? 'month' : 'day';
}
