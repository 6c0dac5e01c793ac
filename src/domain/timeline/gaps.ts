import { isCoarse, isUnknown } from '#domain/dates/certainty.ts';
import { daysBetween, shiftDay } from '#domain/dates/dates.ts';
import type { TimelineItem, PublicationItem } from './timeline-items.ts';

/** Consecutive days for which the archive has no items, between days for which it has some. */
export interface Gap {
  first: string;
  last: string;
  /** Number of days, `first` and `last` included. */
  days: number;
  /** `happenings`: the gap has no events or statements; `everything`: it has no publications either. */
  without: 'happenings' | 'everything';
  /** Publications whose filing day is in the gap. */
  published: PublicationItem[];
  /** Publications with an earlier filing day and no printed date, which may have appeared in the gap. */
  possible: PublicationItem[];
}

/**
 * Returns the gaps of at least `minDays` days without an event or statement, each followed by the gaps inside it that have no
 * publication either. An event or statement covers all its possible days, unless only its year or less is known; a publication
 * covers only its filing day.
 */
export function gaps(items: readonly TimelineItem[], minDays = 7): Gap[] {
  const publications = items.filter((item): item is PublicationItem => item.kind === 'publication');
  const eventRanges = items
    .filter(({ kind, when }) => kind !== 'publication' && !isUnknown(when) && !isCoarse(when))
    .map(possibleDays);
  const gap = ([first, last]: DayRange, without: Gap['without']): Gap => ({
    first,
    last,
    days: daysBetween(first, last) + 1,
    without,
    published: publications.filter(({ day }) => first <= day && day <= last),
    possible: publications.filter(
      ({ day, when }) => day < first && when.at === null && (when.latest === null || when.latest >= first),
    ),
  });
  return uncovered(eventRanges, minDays).flatMap((range) => {
    const outer = gap(range, 'happenings');
    if (outer.published.length === 0) return [{ ...outer, without: 'everything' as const }];
    const coveredDays = [
      shiftDay(outer.first, -1),
      shiftDay(outer.last, 1),
      ...outer.published.map(({ day }) => day),
    ].map((day): DayRange => [day, day]);
    return [outer, ...uncovered(coveredDays, minDays).map((inner) => gap(inner, 'everything'))];
  });
}

/** Returns the ranges of at least `minDays` days between the first and the last of `ranges` that none of them covers. */
function uncovered(ranges: readonly DayRange[], minDays: number): DayRange[] {
  const [first, ...rest] = ranges.toSorted(([a], [b]) => a.localeCompare(b));
  if (!first) return [];
  const found: DayRange[] = [];
  let [, lastCovered] = first;
  for (const [from, to] of rest) {
    if (shiftDay(lastCovered, minDays) < from) found.push([shiftDay(lastCovered, 1), shiftDay(from, -1)]);
    if (to > lastCovered) lastCovered = to;
  }
  return found;
}

const possibleDays = ({ day, when }: TimelineItem): DayRange => [when.earliest ?? day, when.latest ?? day];

type DayRange = readonly [first: string, last: string];
