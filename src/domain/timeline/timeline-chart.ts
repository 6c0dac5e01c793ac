import type { ArchiveEntry } from '#schema/archive.ts';
import { shiftDay } from '#domain/dates/dates.ts';
import { scaleTicks, type ScaleTick } from '#domain/dates/scale-ticks.ts';
import { type DayRange, gaps } from './gaps.ts';
import { type DateMark, dateMark, daysIn, endOf, startOf } from './time-scale.ts';
import type { TimelineItem } from './timeline-items.ts';

/** The timeline items on one time axis. Horizontal positions are percent of the width. */
export interface TimelineChart {
  /** In the order of time. */
  marks: ChartMark[];
  ticks: ScaleTick[];
  /** The gaps without an event or statement. */
  gaps: (DayRange & { from: number; to: number })[];
}

/** The mark of an item: one day, or several days with an optional open end. */
export interface ChartMark extends DateMark {
  item: TimelineItem;
}

/** Days that a mark with an open end covers besides its known day, as a share of the axis. */
const openShare = 1 / 25;
/** Days of the axis after the last entry. */
const daysAfter = 4;

/** Returns the chart of items over a period. The axis ends a few days after the last entry. What is outside it is at its edge. */
export function timelineChart(
  items: readonly TimelineItem[],
  { earliest, latest }: ArchiveEntry['period'],
): TimelineChart {
  const last =
    items
      .map(({ day, when }) => when.latest ?? day)
      .toSorted()
      .at(-1) ?? latest;
  const end = [latest, shiftDay(last, daysAfter)].toSorted()[0] ?? latest;
  const days = { first: earliest, last: end, from: 0, to: 100 };
  const scale = [days];
  const openDays = Math.max(1, Math.round(daysIn(days) * openShare));
  return {
    // An event of unknown date was before its first report.
    marks: items.map((item) => ({ item, ...dateMark(scale, item.when, openDays, item.day) })),
    ticks: scaleTicks(earliest, end, (day) => startOf(scale, day)),
    gaps: gaps(items).map((gap) => ({ ...gap, from: startOf(scale, gap.first), to: endOf(scale, gap.last) })),
  };
}
