import { certainty, isOneDay, isUnknown } from '#domain/dates/certainty.ts';
import { daysBetween, shiftDay } from '#domain/dates/dates.ts';
import { scaleTicks, type ScaleTick } from '#domain/dates/scale-ticks.ts';
import { type DayRange, gaps } from './gaps.ts';
import type { ItemKind, TimelineItem } from './timeline-items.ts';

/** The timeline items on one time axis. Horizontal positions are percent of the width. */
export interface TimelineChart {
  /** In the order of time. */
  marks: ChartMark[];
  /** The number of rows of each kind. */
  rows: Record<ItemKind, number>;
  ticks: ScaleTick[];
  /** The gaps without an event or statement. */
  gaps: (DayRange & { from: number; to: number })[];
}

/** The mark of an item: one day, or several days with an optional open end. */
export interface ChartMark {
  item: TimelineItem;
  /** The row in the lane of its kind, from 0. */
  row: number;
  /** The middle of its day; null if it has several possible days. */
  x: number | null;
  from: number;
  to: number;
  open: 'start' | 'end' | null;
  /** False if the date is uncertain, approximate, one of a set, open at an end, or less precise than a day. */
  certain: boolean;
}

/** Days that a mark with an open end covers besides its known day, as a share of the axis. */
const openShare = 1 / 25;
/** Days of the axis after the last entry. */
const daysAfter = 4;

/** Returns the chart of items over a period. The axis ends a few days after the last entry. What is outside it is at its edge. */
export function timelineChart(items: readonly TimelineItem[], { earliest, latest }: Period): TimelineChart {
  const last =
    items
      .map(({ day, when }) => when.latest ?? day)
      .toSorted()
      .at(-1) ?? latest;
  const end = [latest, shiftDay(last, daysAfter)].toSorted()[0] ?? latest;
  const total = daysBetween(earliest, end) + 1;
  const x = (day: string): number => round(Math.min(100, Math.max(0, (daysBetween(earliest, day) / total) * 100)));
  const openDays = Math.max(1, Math.round(total * openShare));
  const rows = { event: 0, statement: 0, publication: 0 };
  const marks = items.map((item): ChartMark => {
    const { kind, day, when } = item;
    const first = when.earliest ?? shiftDay(when.latest ?? day, -openDays);
    const final = when.latest ?? (when.earliest === null ? day : shiftDay(when.earliest, openDays));
    const [from, to] = [x(first), x(shiftDay(final, 1))];
    return {
      item,
      row: rows[kind]++,
      x: isOneDay(when) ? round((from + to) / 2) : null,
      from,
      to,
      // An event of unknown date was before its first report.
      open: when.earliest === null ? 'start' : when.latest === null && !isUnknown(when) ? 'end' : null,
      certain: certainty(when).certain,
    };
  });
  return {
    marks,
    rows,
    ticks: scaleTicks(earliest, end, x),
    gaps: gaps(items).map((gap) => ({ ...gap, from: x(gap.first), to: x(shiftDay(gap.last, 1)) })),
  };
}

/** Rounds to two decimals, which is finer than any screen and keeps the file small. */
const round = (position: number): number => Math.round(position * 100) / 100;

interface Period {
  earliest: string;
  latest: string;
}
