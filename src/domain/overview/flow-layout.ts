import { sankey, type SankeyNode } from 'd3-sankey';
import { isNamed } from '#domain/archive/attributed-words.ts';
import { breakLines } from '#domain/text/truncate.ts';
import { noAgency, type WordFlow } from './word-flow.ts';

/** A figure of word flows: speakers at the left, agencies in the middle, outlets at the right. All lengths are pixels. */
export interface FlowLayout {
  width: number;
  height: number;
  nodes: FlowNode[];
  ribbons: FlowRibbon[];
}

interface FlowNode {
  end: FlowEnd;
  /** The bar, as high as its number of parts. */
  bar: { x: number; y: number; height: number };
  /** The name above the bar, in lines that fit, with the height of their baselines. */
  lines: { text: string; y: number }[];
  /** The horizontal position of the lines. */
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

interface FlowRibbon {
  /** SVG path of the middle of the ribbon. */
  path: string;
  breadth: number;
  /** False if the words have no named speaker, or if only the archive identified their agency. */
  known: boolean;
}

/** A speaker, an agency or an outlet of the figure. */
export interface FlowEnd {
  column: 'speaker' | 'agency' | 'outlet';
  /** As in `WordFlow`. */
  id: string;
  /** False for an agency that only the archive identified. */
  credited: boolean;
}

const barWidth = 8;
const lineHeight = 15;
/** The height of the bars of the fullest column together. */
const barsHeight = 240;
const anchors = { speaker: 'start', agency: 'middle', outlet: 'end' } as const;

/**
 * Returns the layout of a figure of word flows, at least one.
 * @param charsPerLine the length of a line that fits into a third of the width
 * @param nameOf returns the name of a speaker, agency or outlet
 */
export function flowLayout(
  flows: readonly WordFlow[],
  { width, charsPerLine }: { width: number; charsPerLine: number },
  nameOf: (end: FlowEnd) => string,
): FlowLayout {
  const steps = flows.flatMap(stepsOf);
  const ends = new Map(steps.flatMap(({ from, to }) => [from, to].map((end) => [keyOf(end), end])));
  const fits = (line: string): boolean => line.length <= charsPerLine;
  const named = [...ends].map(([key, end]) => ({ key, end, lines: breakLines(nameOf(end), fits) }));
  const rows = Math.max(
    ...Map.groupBy(named, ({ end }) => end.column)
      .values()
      .map(({ length }) => length),
  );
  const padding = lineHeight * Math.max(...named.map(({ lines }) => lines.length)) + 9;
  const height = barsHeight + padding * rows;
  const { nodes, links } = sankey<Named, Link>()
    .nodeId(({ key }) => key)
    .nodeWidth(barWidth)
    .nodePadding(padding)
    .extent([
      [0, padding],
      [width, height],
    ])({ nodes: named, links: linksOf(steps) });
  return {
    width,
    height,
    nodes: nodes.map(({ end, lines, x0 = 0, y0 = 0, y1 = 0 }) => ({
      end,
      bar: { x: round(x0), y: round(y0), height: round(Math.max(1, y1 - y0)) },
      lines: lines.map((text, index) => ({ text, y: round(y0 - 5 - lineHeight * (lines.length - 1 - index)) })),
      x: round(x0 + { start: 0, middle: barWidth / 2, end: barWidth }[anchors[end.column]]),
      anchor: anchors[end.column],
    })),
    ribbons: links.map(({ source, target, y0 = 0, y1 = 0, width: breadth = 0, known }) => ({
      path: ribbonPath([edgeOf(source, 'x1'), y0], [edgeOf(target, 'x0'), y1]),
      breadth: round(Math.max(1, breadth)),
      known,
    })),
  };
}

/** The way of a flow: from the speaker to the agency, and from there to the outlet. */
function stepsOf({ speaker, agency, credited, outlet, count }: WordFlow): Step[] {
  const ends: [FlowEnd, FlowEnd, FlowEnd] = [
    { column: 'speaker', id: speaker, credited: true },
    { column: 'agency', id: agency, credited },
    { column: 'outlet', id: outlet, credited: true },
  ];
  return [
    { from: ends[0], to: ends[1], count, known: isNamed(speaker) },
    { from: ends[1], to: ends[2], count, known: credited && agency !== noAgency },
  ];
}

/** Returns one link for each pair of ends, or two if some of its words are known and others are not. */
function linksOf(steps: readonly Step[]): Link[] {
  const same = Map.groupBy(steps, ({ from, to, known }) => [keyOf(from), keyOf(to), known].join('>'));
  return [...same.values()].flatMap((own) =>
    own.slice(0, 1).map(({ from, to, known }) => ({
      ...{ source: keyOf(from), target: keyOf(to), known },
      value: own.reduce((sum, { count }) => sum + count, 0),
    })),
  );
}

function ribbonPath([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
}

/** d3-sankey replaces the keys in the links by the nodes. */
const edgeOf = (end: string | number | SankeyNode<Named, Link>, side: 'x0' | 'x1'): number =>
  (typeof end === 'object' ? end[side] : 0) ?? 0;

const keyOf = ({ column, id, credited }: FlowEnd): string => [column, id, credited].join(' ');

/** Rounds to a tenth of a pixel, which keeps the file small. */
const round = (length: number): number => Math.round(length * 10) / 10;

type Point = readonly [x: number, y: number];

interface Named {
  key: string;
  end: FlowEnd;
  lines: string[];
}

interface Step {
  from: FlowEnd;
  to: FlowEnd;
  count: number;
  known: boolean;
}

interface Link {
  source: string;
  target: string;
  value: number;
  known: boolean;
}
