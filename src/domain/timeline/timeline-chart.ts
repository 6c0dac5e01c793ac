import { axis, openEnd, roundPosition } from '#domain/dates/axis.ts';
import { certainty, isOneDay } from '#domain/dates/certainty.ts';
import { shiftDay } from '#domain/dates/dates.ts';
import { scaleTicks, type ScaleTick } from '#domain/dates/scale-ticks.ts';
import type { StripMark } from './calendar-strip.ts';
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
export interface ChartMark extends StripMark {
  item: TimelineItem;
  /** The row in the lane of its kind, from 0. */
  row: number;
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
  const days = axis({ earliest, latest: end }, [0, 100]);
  const openDays = Math.max(1, Math.round(days.length * openShare));
  const rows = { event: 0, statement: 0, publication: 0 };
  const marks = items.map((item): ChartMark => {
    const { kind, day, when } = item;
    const first = when.earliest ?? shiftDay(when.latest ?? day, -openDays);
    const final = when.latest ?? (when.earliest === null ? day : shiftDay(when.earliest, openDays));
    const [from, to] = [days.start(first), days.end(final)];
    return {
      item,
      row: rows[kind]++,
      x: isOneDay(when) ? roundPosition((from + to) / 2) : null,
      from,
      to,
      // An event of unknown date was before its first report.
      open: openEnd(when),
      certain: certainty(when).certain,
    };
  });
  return {
    marks,
    rows,
    ticks: scaleTicks(earliest, end, days.start),
    gaps: gaps(items).map((gap) => ({ ...gap, from: days.start(gap.first), to: days.end(gap.last) })),
  };
}

interface Period {
  earliest: string;
  latest: string;
}
