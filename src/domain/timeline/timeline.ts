import { certainty, standsOn } from '#domain/dates/certainty.ts';
import type { Dated } from './timeline-items.ts';
import { type Gap, gaps } from './gaps.ts';

/** A day with what is filed under it, or a stretch without anything. */
export type Row =
  { type: 'day'; day: string; entries: Dated[]; stands: Standing } | { type: 'gap'; day: string; gap: Gap };

/**
 * What a day is to what is filed under it: something stands on this very day (`on`), or it is only an end of what is
 * known: the first day it can be (`from`), the first of an estimate (`about`), or the last day it can be (`until`).
 */
export type Standing = 'on' | 'from' | 'about' | 'until';

/** The timeline as it is read: its days in order, with the stretches in which nothing is reported between them. */
export function timeline(dated: readonly Dated[]): Row[] {
  const days = [...Map.groupBy(dated, ({ day }) => day)].map(([day, entries]): Row => ({
    type: 'day',
    day,
    entries,
    stands: standing(day, entries),
  }));
  const stretches = gaps(dated).map((gap): Row => ({ type: 'gap', day: gap.first, gap }));
  return [...days, ...stretches].toSorted((a, b) => a.day.localeCompare(b.day));
}

function standing(day: string, entries: readonly Dated[]): Standing {
  if (entries.some(({ when }) => standsOn(when, day))) return 'on';
  if (entries.every(({ when }) => when.earliest === null)) return 'until';
  return entries.some(({ when }) => certainty(when).estimated) ? 'about' : 'from';
}
