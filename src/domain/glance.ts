import { scaleLinear } from 'd3-scale';
import { certainty, isOneDay } from './certainty.ts';
import { type Dated, type Kind, kinds } from './dated.ts';
import { eachDay, shiftDay, weekdayNumber } from './dates.ts';
import { type Gap, gaps } from './gaps.ts';

/** The timeline on one axis of days. Places across are percent of the width, rows are counted from 0. */
export interface Glance {
  lanes: Lane[];
  /** Mondays. */
  weeks: { day: string; x: number }[];
  /** The first day of the axis, and of each month after it. */
  months: { month: string; x: number }[];
  /** The stretches without a happening. */
  gaps: { gap: Gap; from: number; to: number }[];
}

/** What is of one kind, one row each. */
export interface Lane {
  kind: Kind;
  /** Its first row. */
  row: number;
  marks: GlanceMark[];
}

/** One thing with a date, drawn as sure as it is. */
export interface GlanceMark {
  item: Dated;
  /** Its place in the list, from 1. */
  number: number;
  row: number;
  /** The middle of what it can be; the known end where the other is open. */
  x: number;
  /** The days it can be, where they are more than one. */
  bar: { from: number; to: number } | null;
  /** Which end the sources leave open. */
  open: 'start' | 'end' | null;
  /** Whether its day or days are known without doubt: else it is an estimate, or some unknown one among them. */
  sure: boolean;
}

/** Lay out everything dated over a period, in three lanes; what lies outside the period stands at its edge. */
export function glance(dated: readonly Dated[], period: { earliest: string; latest: string }): Glance {
  const days = eachDay(period.earliest, period.latest);
  const scale = scaleLinear().domain([0, days.length]).range([0, 100]).clamp(true);
  const start = (day: string): number =>
    round(scale(day < period.earliest ? 0 : eachDay(period.earliest, day).length - 1));
  const end = (day: string): number => start(shiftDay(day, 1));
  const mark = (item: Dated, number: number): Omit<GlanceMark, 'row'> => {
    const { earliest, latest } = item.when;
    const [from, to] = [start(earliest ?? item.day), end(latest ?? item.day)];
    return {
      item,
      number,
      x: round((from + to) / 2),
      bar: isOneDay(item.when) || earliest === null || latest === null ? null : { from, to },
      open: openEnd(earliest, latest),
      sure: certainty(item.when).sure,
    };
  };
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

function lanes(marks: readonly Omit<GlanceMark, 'row'>[]): Lane[] {
  const found: Lane[] = [];
  let row = 0;
  for (const kind of kinds) {
    const own = marks.filter(({ item }) => item.kind === kind);
    const first = row;
    found.push({ kind, row: first, marks: own.map((mark, index) => ({ ...mark, row: first + index })) });
    row += own.length;
  }
  return found;
}

function openEnd(earliest: string | null, latest: string | null): GlanceMark['open'] {
  if (earliest === null) return 'start';
  return latest === null ? 'end' : null;
}

/** Two decimals: finer than any screen, and short in the file. */
const round = (percent: number): number => Math.round(percent * 100) / 100;
