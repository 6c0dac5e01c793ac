import { axis, type AxisPosition, axisPosition } from '#domain/dates/axis.ts';
import { certainty, isUnknown } from '#domain/dates/certainty.ts';
import { type TimelineItem, type ItemKind, itemKinds } from './timeline-items.ts';
import { weekdayNumber } from '#domain/dates/dates.ts';
import { type Gap, gaps } from './gaps.ts';

/** The timeline items on one time axis. Horizontal positions are percent of the width; rows count from 0. */
export interface TimelineChart {
  /** One lane for each kind, in the order of `itemKinds`. */
  lanes: Lane[];
  /** The Mondays of the period. */
  weeks: { day: string; x: number }[];
  /** The first day of the period, then the first day of each later month; `month` is "2022-01". */
  months: { month: string; x: number }[];
  /** The gaps without an event or statement. */
  gaps: { gap: Gap; from: number; to: number }[];
}

/** The marks of one kind, each on its own row. */
interface Lane {
  kind: ItemKind;
  /** The first row. */
  row: number;
  marks: ChartMark[];
}

/** The mark of a timeline item. */
export interface ChartMark extends AxisPosition {
  item: TimelineItem;
  /** Position in the list of items, from 1. */
  number: number;
  row: number;
  /** False if the date is uncertain, approximate, one of a set, open at an end, or less precise than a day. */
  certain: boolean;
}

/** Returns the chart of the items over a period. Items outside the period are at the nearest edge. */
export function timelineChart(
  items: readonly TimelineItem[],
  period: { earliest: string; latest: string },
): TimelineChart {
  const timeAxis = axis(period, [0, 100]);
  const { days, start, end } = timeAxis;
  const mark = (item: TimelineItem, number: number): Omit<ChartMark, 'row'> => ({
    item,
    number,
    // An event of unknown date was before its first report.
    ...axisPosition(timeAxis, isUnknown(item.when) ? { earliest: null, latest: item.day } : item.when),
    certain: certainty(item.when).certain,
  });
  return {
    lanes: lanes(items.map((item, index) => mark(item, index + 1))),
    weeks: days.filter((day) => weekdayNumber(day) === 1).map((day) => ({ day, x: start(day) })),
    months: days
      .filter((day, index) => index === 0 || day.endsWith('-01'))
      .map((day) => ({ month: day.slice(0, 7), x: start(day) })),
    gaps: gaps(items.filter(({ kind }) => kind !== 'publication')).map((gap) => ({
      gap,
      from: start(gap.first),
      to: end(gap.last),
    })),
  };
}

function lanes(marks: readonly Omit<ChartMark, 'row'>[]): Lane[] {
  let nextRow = 0;
  return itemKinds.map((kind) => {
    const row = nextRow;
    const own = marks.filter(({ item }) => item.kind === kind);
    nextRow += own.length;
    return { kind, row, marks: own.map((mark, index) => ({ ...mark, row: row + index })) };
  });
}
