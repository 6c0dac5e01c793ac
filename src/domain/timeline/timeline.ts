import { certainty, fallsOn } from '#domain/dates/certainty.ts';
import type { TimelineItem } from './timeline-items.ts';
import { type Gap, gaps } from './gaps.ts';

/** A row of the timeline. */
export type TimelineRow = DayRow | GapRow;

interface DayRow {
  type: 'day';
  day: string;
  /** The items with this filing day. */
  items: TimelineItem[];
  relation: DayQualifier;
}

interface GapRow {
  type: 'gap';
  /** The first day of the gap. */
  day: string;
  gap: Gap;
}

/**
 * How the dates of the items relate to their filing day: at least one date falls on it (`on`); it is the latest day of all
 * dates (`until`); it is the earliest day, and one date is approximate (`about`) or none is (`from`).
 */
export type DayQualifier = 'on' | 'from' | 'about' | 'until';

/** Returns the rows of the timeline: one for each filing day and one for each gap, in chronological order. */
export function timeline(items: readonly TimelineItem[]): TimelineRow[] {
  const days = [...Map.groupBy(items, ({ day }) => day)].map(([day, dayItems]): TimelineRow => ({
    type: 'day',
    day,
    items: dayItems,
    relation: qualifier(day, dayItems),
  }));
  const gapRows = gaps(items).map((gap): TimelineRow => ({ type: 'gap', day: gap.first, gap }));
  return [...days, ...gapRows].toSorted((a, b) => a.day.localeCompare(b.day));
}

function qualifier(day: string, items: readonly TimelineItem[]): DayQualifier {
  if (items.some(({ when }) => fallsOn(when, day))) return 'on';
  if (items.every(({ when }) => when.earliest === null)) return 'until';
  return items.some(({ when }) => certainty(when).approximate) ? 'about' : 'from';
}
