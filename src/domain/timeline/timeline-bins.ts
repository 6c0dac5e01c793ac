import { isUnknown } from '#domain/dates/certainty.ts';
import { shiftDay, weekdayNumber } from '#domain/dates/dates.ts';
import { countByKind, type ItemKind, type TimelineItem } from './timeline-items.ts';

/** The numbers of items over time, for an archive with too many items for a mark each. */
export interface TimelineBins {
  /** Every week, month, year, decade or century from the first item to the last, the empty ones included. */
  bins: Bin[];
  /** The largest number of items of each kind in a bin. */
  largest: Record<ItemKind, number>;
}

/** One period of the chart. */
export interface Bin {
  /** The first day of a week ("2022-01-03"), or a month ("2022-01"), year ("2022"), decade ("202") or century ("20"). */
  period: string;
  counts: Record<ItemKind, number>;
}

/** The lengths of the names of periods: week, month, year, decade, century. */
const lengths = [10, 7, 4, 3, 2];
const maxBins = 60;

/** Returns the numbers of items by filing day, in the smallest unit that gives at most 60 bins. Unknown dates do not count. */
export function timelineBins(items: readonly TimelineItem[]): TimelineBins {
  const dated = items.filter(({ when }) => !isUnknown(when));
  const days = dated.map(({ day }) => day).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const periods = first === undefined || last === undefined ? [] : periodsOf(first, last);
  const byPeriod = Map.groupBy(dated, ({ day }) => periodOf(day, periods[0]?.length));
  const bins = periods.map((period) => ({ period, counts: countByKind(byPeriod.get(period) ?? []) }));
  const largest = (kind: ItemKind): number => Math.max(0, ...bins.map(({ counts }) => counts[kind]));
  return {
    bins,
    largest: { event: largest('event'), statement: largest('statement'), publication: largest('publication') },
  };
}

/** Returns the periods from the first day to the last, in the smallest unit that gives at most 60, or else in centuries. */
function periodsOf(first: string, last: string): string[] {
  for (const length of lengths) {
    const periods = [...eachPeriod(periodOf(first, length), periodOf(last, length)).take(maxBins + 1)];
    if (periods.length <= maxBins) return periods;
  }
  return [...eachPeriod(periodOf(first, 2), periodOf(last, 2))];
}

function* eachPeriod(first: string, last: string): Generator<string> {
  for (let period = first; period !== last; period = next(period)) yield period;
  yield last;
}

function next(period: string): string {
  if (period.length === 10) return shiftDay(period, 7);
  if (period.length === 7) return shiftDay(`${period}-28`, 4).slice(0, 7);
  return String(Number(period) + 1).padStart(period.length, '0');
}

/** Returns the period of a day whose name has a length. */
const periodOf = (day: string, length = 10): string =>
  length === 10 ? shiftDay(day, 1 - weekdayNumber(day)) : day.slice(0, length);
