import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { ItemKind, TimelineItem } from '#domain/timeline/timeline-items.ts';

/** Returns an invented item of a kind with a date, for tests. Its id is its kind and its date. */
export function item(kind: ItemKind, edtf: string): TimelineItem {
  const { earliest = null, latest = null } = edtfBounds(edtf) ?? {};
  const day = earliest ?? latest ?? '2022-01-01';
  return { kind, id: `${kind}-${edtf}`, day, title: edtf, when: { at: null, edtf, earliest, latest } } as TimelineItem;
}
