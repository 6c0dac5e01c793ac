import { type Dated, isExact } from './dated.ts';
import { type Gap, gaps } from './gaps.ts';

/** A day with what is filed under it, or a stretch without anything. */
export type Row =
  | {
      type: 'day';
      day: string;
      entries: Dated[];
      /** Whether something stands on this very day; otherwise it is only the near end of what may be another. */
      exact: boolean;
    }
  | { type: 'gap'; day: string; gap: Gap };

/** The timeline as it is read: its days in order, with the stretches in which nothing is reported between them. */
export function timeline(dated: readonly Dated[]): Row[] {
  const days = [...Map.groupBy(dated, ({ day }) => day)].map(([day, entries]): Row => ({
    type: 'day',
    day,
    entries,
    exact: entries.some(({ when }) => isExact(when)),
  }));
  const stretches = gaps(dated).map((gap): Row => ({ type: 'gap', day: gap.first, gap }));
  return [...days, ...stretches].toSorted((a, b) => a.day.localeCompare(b.day));
}
