import type { Phase } from '#domain/archive/story.ts';
import { isUnknown } from '#domain/dates/certainty.ts';
import { type DayRange, gaps } from './gaps.ts';
import type { TimelineItem } from './timeline-items.ts';

/** A part of the timeline under one heading. */
export interface TimelineSection {
  /** The heading of a phase; null for the entries of one period. */
  title: string | null;
  /** The period of its entries, if it is no phase: a month ("2022-01"), year ("2022"), decade ("202") or century ("20"). */
  period: string | null;
  /** The filing days of its events and statements; of its publications if it has no others. */
  days: DayRange;
  /** The entries that the timeline shows, each with the gap before it. */
  entries: { item: TimelineItem; gap: DayRange | null }[];
  /** The number of its other entries by month ("2022-01"), or by year if they have more than 12 months. */
  rest: { period: string; count: number }[];
}

/** A timeline with more entries shows only the first ones of each section. */
export const maxEntries = 60;
const maxPerSection = 5;
const maxSections = 12;

/**
 * Returns the timeline in sections: the phases of the story, or else months, years, decades or centuries, whichever give at
 * most 12 sections. Entries of the first phase include those before it.
 */
export function timelineSections(items: readonly TimelineItem[], phases: readonly Phase[]): TimelineSection[] {
  const isShort = items.length <= maxEntries;
  const allGaps = isShort ? gaps(items) : [];
  return group(items, phases).map(({ title, period, own }) => {
    const shown = isShort ? own : firstEntries(own);
    const happenings = own.filter(({ kind }) => kind !== 'publication');
    const days = (happenings.length > 0 ? happenings : own).map(({ day }) => day);
    return {
      title,
      period,
      days: { first: days[0] ?? '', last: days.at(-1) ?? '' },
      entries: shown.map((item) => ({ item, gap: gapBefore(item, items, allGaps) })),
      rest: countByPeriod(own.filter((item) => !shown.includes(item))),
    };
  });
}

function group(items: readonly TimelineItem[], phases: readonly Phase[]): Group[] {
  const starts = phases.map(({ from }) => items.findIndex(({ kind, id }) => kind !== 'publication' && id === from));
  if (phases.length > 0)
    return phases.map(({ title }, index) => ({
      title,
      period: null,
      own: items.slice(index === 0 ? 0 : starts[index], starts[index + 1] ?? items.length),
    }));
  const periods = [7, 4, 3, 2].map((length) => Map.groupBy(items, ({ day }) => day.slice(0, length)));
  const fitting = periods.find(({ size }) => size <= maxSections) ?? periods.at(-1);
  return [...(fitting ?? [])].map(([period, own]) => ({ title: null, period, own }));
}

/** The first events and statements; publications if there are fewer. In order. */
function firstEntries(own: readonly TimelineItem[]): TimelineItem[] {
  const happenings = own.filter(({ kind }) => kind !== 'publication');
  const chosen = [...happenings, ...own.filter(({ kind }) => kind === 'publication')].slice(0, maxPerSection);
  return own.filter((item) => chosen.includes(item));
}

/** The gap that ends with an item: the item is the first event or statement after it. */
function gapBefore(item: TimelineItem, items: readonly TimelineItem[], allGaps: readonly DayRange[]): DayRange | null {
  return (
    allGaps.find(({ last }) => items.find(({ kind, day }) => kind !== 'publication' && day > last) === item) ?? null
  );
}

function countByPeriod(rest: readonly TimelineItem[]): TimelineSection['rest'] {
  const dated = rest.filter(({ when }) => !isUnknown(when));
  const [months, years] = [7, 4].map((length) => Map.groupBy(dated, ({ day }) => day.slice(0, length)));
  const periods = months && months.size <= maxSections ? months : years;
  return [...(periods ?? [])].map(([period, own]) => ({ period, count: own.length }));
}

interface Group extends Pick<TimelineSection, 'title' | 'period'> {
  own: TimelineItem[];
}
