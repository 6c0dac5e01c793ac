import { isUnknown } from '#domain/dates/certainty.ts';
import { eachMonth, shiftDay, weekdayNumber } from '#domain/dates/dates.ts';
import { countByKind, type ItemKind, type TimelineItem } from './timeline-items.ts';

/** The numbers of items over time, for an archive with too many items for a mark each. */
export interface TimelineBins {
  unit: BinUnit;
  /** Every week, month, year, decade or century from the first item to the last, the empty ones included. */
  bins: Bin[];
  /** The largest number of items of each kind in a bin. */
  largest: Record<ItemKind, number>;
}

/** One period of the chart. */
export interface Bin {
  /** The first day of a week ("2022-01-03"), a month ("2022-01") or a year ("2022"), or of a decade or century ("1990"). */
  period: string;
  counts: Record<ItemKind, number>;
}

const units = ['week', 'month', 'year', 'decade', 'century'] as const;

/** The period of a bin. */
type BinUnit = (typeof units)[number];

const maxBins = 60;

/** Returns the numbers of items by filing day, in the smallest unit that gives at most 60 bins. Unknown dates do not count. */
export function timelineBins(items: readonly TimelineItem[]): TimelineBins {
  const dated = items.filter(({ when }) => !isUnknown(when));
  const days = dated.map(({ day }) => day).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const unit = units.find((candidate) => countPeriods(candidate, first, last) <= maxBins) ?? 'century';
  const byPeriod = Map.groupBy(dated, ({ day }) => periodOf(unit, day));
  const bins = (first === '' ? [] : periods(unit, first, last)).map((period) => ({
    period,
    counts: countByKind(byPeriod.get(period) ?? []),
  }));
  const largest = (kind: ItemKind): number => Math.max(0, ...bins.map(({ counts }) => counts[kind]));
  return {
    unit,
    bins,
    largest: { event: largest('event'), statement: largest('statement'), publication: largest('publication') },
  };
}

const yearsOf = { year: 1, decade: 10, century: 100 };

function periodOf(unit: BinUnit, day: string): string {
  if (unit === 'week') return shiftDay(day, 1 - weekdayNumber(day));
  if (unit === 'month') return day.slice(0, 7);
  return String(Math.floor(Number(day.slice(0, 4)) / yearsOf[unit]) * yearsOf[unit]).padStart(4, '0');
}

/** Every period of a unit from that of the first day to that of the last. */
function periods(unit: BinUnit, first: string, last: string): string[] {
  const [start, end] = [periodOf(unit, first), periodOf(unit, last)];
  if (unit === 'month') return eachMonth(first, last);
  const found = [start];
  for (let next = start; next < end; found.push(next))
    next = unit === 'week' ? shiftDay(next, 7) : String(Number(next) + yearsOf[unit]).padStart(4, '0');
  return found;
}

/** About how many periods a range has, without listing them. */
function countPeriods(unit: BinUnit, first: string, last: string): number {
  if (first === '') return 0;
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  if (unit === 'week') return years > 2 ? Infinity : periods(unit, first, last).length;
  return unit === 'month' ? years * 12 : years / yearsOf[unit];
}
