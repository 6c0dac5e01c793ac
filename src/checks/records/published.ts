import { byId, memoize } from '#domain/memoize.ts';
import type { PublishedRecord } from '#domain/published.ts';
import type { RecordKind } from '#schema/records.ts';
import type { TombstoneEntry } from '#schema/history.ts';
import type { Content, Item } from '#checks/content/content.ts';

/** The file of a record; undefined if it has none. */
export const findRecord = (content: Content, kind: RecordKind, id: string): Item<unknown> | undefined =>
  byId<Item<unknown>>(content[kind]).get(id);

/** The line of the published list that has a record; of two lines, the first. */
export const findPublished = (content: Content, kind: RecordKind, id: string): PublishedRecord | undefined =>
  byKey(content.published).get(`${kind}/${id}`);

const byKey = memoize(
  (list: readonly PublishedRecord[]) => new Map(list.toReversed().map((record) => [keyOf(record), record])),
);

/** @example keyOf(record) // 'events/banjir' */
export const keyOf = ({ kind, id }: PublishedRecord): string => `${kind}/${id}`;

/** The tombstone of a record; of two tombstones, the first. */
export const tombstoneOf = ({ withdrawn }: Content, kind: RecordKind, id: string): TombstoneEntry | undefined =>
  withdrawn[0]?.validValues.withdrawn?.find((record) => record.kind === kind && record.id === id);

/** True if a record was published but has neither a file nor a tombstone. */
export const isMissing = (content: Content, kind: RecordKind, id: string): boolean =>
  findPublished(content, kind, id) !== undefined && !findRecord(content, kind, id) && !tombstoneOf(content, kind, id);
