import { daysBetween, shiftDay } from '#domain/dates/dates.ts';
import type { TimelineItem, PublicationItem } from './timeline-items.ts';

/** A stretch of days between two others, in which the archive reports nothing. */
export interface Gap {
  first: string;
  last: string;
  /** How many days, both ends counted. */
  days: number;
  /** `happenings`: nothing happened or was said; `everything`: nothing was published either. */
  lacks: 'happenings' | 'everything';
  /** Reports filed in it. */
  published: PublicationItem[];
  /** Reports without a printed date that may have appeared in it. */
  possible: PublicationItem[];
}

/**
 * The stretches of at least `least` days without a happening, and within them those without a publication either.
 * A happening fills every day that it can be; a publication only the day it is filed under.
 */
export function gaps(dated: readonly TimelineItem[], least = 7): Gap[] {
  const publications = dated.filter((item): item is PublicationItem => item.kind === 'publication');
  const happenings = dated.filter(({ kind }) => kind !== 'publication').map(span);
  const gap = ([first, last]: Span, lacks: Gap['lacks']): Gap => ({
    first,
    last,
    days: daysBetween(first, last) + 1,
    lacks,
    published: publications.filter(({ day }) => first <= day && day <= last),
    possible: publications.filter(
      ({ day, when }) => day < first && when.at === null && (when.latest === null || when.latest >= first),
    ),
  });
  return free(happenings, least).flatMap((stretch) => {
    const wide = gap(stretch, 'happenings');
    if (wide.published.length === 0) return [{ ...wide, lacks: 'everything' as const }];
    const filed = wide.published.map(({ day }): Span => [day, day]);
    const edges: Span[] = [edge(shiftDay(wide.first, -1)), edge(shiftDay(wide.last, 1))];
    return [wide, ...free([...edges, ...filed], least).map((narrow) => gap(narrow, 'everything'))];
  });
}

/** The stretches of at least `least` days that no span fills, between the first span and the last. */
function free(spans: readonly Span[], least: number): Span[] {
  const [first, ...rest] = spans.toSorted(([a], [b]) => a.localeCompare(b));
  if (!first) return [];
  const found: Span[] = [];
  let [, reach] = first;
  for (const [from, to] of rest) {
    const stretch: Span = [shiftDay(reach, 1), shiftDay(from, -1)];
    if (shiftDay(reach, least) < from) found.push(stretch);
    if (to > reach) reach = to;
  }
  return found;
}

const span = ({ day, when }: TimelineItem): Span => [when.earliest ?? day, when.latest ?? day];

const edge = (day: string): Span => [day, day];

type Span = readonly [first: string, last: string];
