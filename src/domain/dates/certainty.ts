import type { When } from '#schema/when.ts';

/** What a date says of its own certainty, read from its EDTF label (ISO 8601-2). */
export interface Certainty {
  /** One day, or a range of days that are all its own: without doubt, estimate, open end or anything coarser than a day. */
  sure: boolean;
  /** `?` or `%`: the sources leave room for doubt. */
  doubted: boolean;
  /** `~` or `%`: about that time. */
  estimated: boolean;
  /** `[…]`: one unknown day among those it names. */
  oneOf: boolean;
  /** How finely its first and its last day are told. */
  ends: [Precision, Precision];
}

/** The finest part that a label names. */
type Precision = 'year' | 'month' | 'day';

/** How certain a date is: the one place that reads the marks of its label. */
export function certainty({ edtf }: Pick<When, 'edtf'>): Certainty {
  const parts = edtf
    .replaceAll(/[[\]{}]/g, '')
    .split(/\/|\.\.|,/)
    .filter(Boolean);
  return {
    sure: /^\d{4}-\d\d-\d\d(T[^/]+|\/\d{4}-\d\d-\d\d)?$/.test(edtf),
    doubted: /[?%]/.test(edtf),
    estimated: /[~%]/.test(edtf),
    oneOf: edtf.startsWith('['),
    ends: [precision(parts[0]), precision(parts.at(-1))],
  };
}

/** Whether a date is one day, be it in doubt or not. */
export const isOneDay = ({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): boolean =>
  earliest !== null && earliest === latest;

/**
 * Whether a date is counted on a day: any from its first to its last; where the sources leave an end open, the known end
 * alone, since every day beyond it is as possible as the next.
 */
export const isCountedOn = ({ earliest, latest }: Pick<When, 'earliest' | 'latest'>, day: string): boolean =>
  (earliest ?? latest ?? '') <= day && day <= (latest ?? earliest ?? '');

/** Whether a date stands on this very day: it is its one day, be it in doubt or not, or one of a sure range of days. */
export const isCertainOn = (when: Pick<When, 'edtf' | 'earliest' | 'latest'>, day: string): boolean =>
  isCountedOn(when, day) && (isOneDay(when) || certainty(when).sure);

/** An unknown part (`XX`) leaves the part before it as the finest. */
function precision(label = ''): Precision {
  const { length } = label.replaceAll(/[?~%]|T.*$|(-XX)+$/g, '');
  if (length === 4) return 'year';
  return length === 7 ? 'month' : 'day';
}
