import { type ItemKind, itemKinds } from '#domain/timeline/timeline-items.ts';

/** Heights in the chart of the timeline, in pixels: the axis, the name of a lane, a row, and the space below the last row. */
const [axis, head, row, foot] = [40, 36, 24, 8];

/** The vertical positions of the chart of the timeline, in pixels. */
export interface ChartLayout {
  /** The top of the lanes. */
  top: number;
  /** Returns the top of the lane of a kind. An empty lane has no height. */
  lane: (kind: ItemKind) => number;
  /** Returns the top of a mark in a row of its lane, from 0. */
  mark: (kind: ItemKind, index: number) => number;
  height: number;
}

/** Returns the layout of lanes with these numbers of rows. */
export function chartLayout(rows: Record<ItemKind, number>): ChartLayout {
  const tops = { event: axis, statement: axis, publication: axis };
  let bottom = axis;
  for (const kind of itemKinds) {
    tops[kind] = bottom;
    if (rows[kind] > 0) bottom += head + rows[kind] * row;
  }
  return {
    top: axis,
    lane: (kind) => tops[kind],
    mark: (kind, index) => tops[kind] + head + index * row + 4,
    height: bottom + foot,
  };
}
