import { countByKind, type ItemKind, itemKinds } from '#domain/timeline/timeline-items.ts';
import { chartLayout } from './chart-layout.ts';

/** Moves the visible marks of the chart into the rows of hidden ones, and hides the names of empty lanes. */
export function closeRows(chart: SVGSVGElement, isShown: (mark: SVGElement) => boolean): void {
  const marks = [...chart.querySelectorAll<SVGAElement>('a[data-kind]')].map((element) => ({
    element,
    kind: element.dataset.kind as ItemKind,
  }));
  const shown = marks.filter(({ element }) => isShown(element));
  const [before, after] = [chartLayout(countByKind(marks)), chartLayout(countByKind(shown))];
  const rowIn = (list: typeof marks, mark: (typeof marks)[number]): number =>
    list.filter(({ kind }) => kind === mark.kind).indexOf(mark);
  for (const mark of shown) {
    const { kind, element } = mark;
    const move = after.mark(kind, rowIn(shown, mark)) - before.mark(kind, rowIn(marks, mark));
    element.setAttribute('transform', `translate(0 ${String(move)})`);
  }
  for (const kind of itemKinds) {
    const name = chart.querySelector(`.lane.${kind}`);
    name?.toggleAttribute('data-hidden', !shown.some((mark) => mark.kind === kind));
    name?.setAttribute('transform', `translate(0 ${String(after.lane(kind) - before.lane(kind))})`);
  }
  for (const gap of chart.querySelectorAll('rect.gap'))
    gap.setAttribute('height', String(after.lane('publication') - after.top));
  chart.setAttribute('height', String(after.height));
}
