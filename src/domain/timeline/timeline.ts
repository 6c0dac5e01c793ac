import { certainty, isCertainOn } from '#domain/dates/certainty.ts';
import type { TimelineItem } from './timeline-items.ts';
import { type Gap, gaps } from './gaps.ts';

/** A day with what is filed under it, or a stretch without anything. */
export type TimelineRow =
  { type: 'day'; day: string; entries: TimelineItem[]; stands: DatedStretch } | { type: 'gap'; day: string; gap: Gap };

/**
 * What a day is to what is filed under it: something stands on this very day (`on`), or it is only an end of what is
 * known: the first day it can be (`from`), the first of an estimate (`about`), or the last day it can be (`until`).
 */
export type DatedStretch = 'on' | 'from' | 'about' | 'until';

/** The timeline as it is read: its days in order, with the stretches in which nothing is reported between them. */
export function timeline(dated: readonly TimelineItem[]): TimelineRow[] {
  const days = [...Map.groupBy(dated, ({ day }) => day)].map(([day, entries]): TimelineRow => ({
    type: 'day',
    day,
    entries,
    stands: standing(day, entries),
  }));
  const stretches = gaps(dated).map((gap): TimelineRow => ({ type: 'gap', day: gap.first, gap }));
  return [...days, ...stretches].toSorted((a, b) => a.day.localeCompare(b.day));
}

function standing(day: string, entries: readonly TimelineItem[]): DatedStretch {
  if (entries.some(({ when }) => isCertainOn(when, day))) return 'on';
  if (entries.every(({ when }) => when.earliest === null)) return 'until';
  return entries.some(({ when }) => certainty(when).estimated) ? 'about' : 'from';
}
