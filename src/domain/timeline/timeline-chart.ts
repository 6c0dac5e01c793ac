import { axis, type Extent, extent } from '#domain/dates/axis.ts';
import { certainty } from '#domain/dates/certainty.ts';
import { type TimelineItem, type ItemKind, itemKinds } from './timeline-items.ts';
import { weekdayNumber } from '#domain/dates/dates.ts';
import { type Gap, gaps } from './gaps.ts';

/** The timeline on one axis of days. Places across are percent of the width, rows are counted from 0. */
export interface TimelineChart {
  lanes: Lane[];
  /** Mondays. */
  weeks: { day: string; x: number }[];
  /** The first day of the axis, and of each month after it. */
  months: { month: string; x: number }[];
  /** The stretches without a happening. */
  gaps: { gap: Gap; from: number; to: number }[];
}

/** What is of one kind, one row each. */
interface Lane {
  kind: ItemKind;
  /** Its first row. */
  row: number;
  marks: ChartMark[];
}

/** One thing with a date, drawn as sure as it is. */
export interface ChartMark extends Extent {
  item: TimelineItem;
  /** Its place in the list, from 1. */
  number: number;
  row: number;
  /** Whether its day or days are known without doubt: else it is an estimate, or some unknown one among them. */
  sure: boolean;
}

/** Lay out everything dated over a period, in three lanes; what lies outside the period stands at its edge. */
export function timelineChart(
  dated: readonly TimelineItem[],
  period: { earliest: string; latest: string },
): TimelineChart {
  const across = axis(period, [0, 100]);
  const { days, start, end } = across;
  const mark = (item: TimelineItem, number: number): Omit<ChartMark, 'row'> => ({
    item,
    number,
    ...extent(across, item.when),
    sure: certainty(item.when).sure,
  });
  return {
    lanes: lanes(dated.map((item, index) => mark(item, index + 1))),
    weeks: days.filter((day) => weekdayNumber(day) === 1).map((day) => ({ day, x: start(day) })),
    months: days
      .filter((day, index) => index === 0 || day.endsWith('-01'))
      .map((day) => ({ month: day.slice(0, 7), x: start(day) })),
    gaps: gaps(dated.filter(({ kind }) => kind !== 'publication')).map((gap) => ({
      gap,
      from: start(gap.first),
      to: end(gap.last),
    })),
  };
}

function lanes(marks: readonly Omit<ChartMark, 'row'>[]): Lane[] {
  const found: Lane[] = [];
  let row = 0;
  for (const kind of itemKinds) {
    const own = marks.filter(({ item }) => item.kind === kind);
    const first = row;
    found.push({ kind, row: first, marks: own.map((mark, index) => ({ ...mark, row: first + index })) });
    row += own.length;
  }
  return found;
}
