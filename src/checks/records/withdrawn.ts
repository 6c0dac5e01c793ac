import type { Fault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import type { RecordKind } from '#schema/records.ts';
import type { TombstoneEntry } from '#schema/withdrawn.ts';
import type { Content } from '#checks/content/content.ts';
import { findPublished } from './published.ts';
import { byId } from '#domain/memoize.ts';

/** The tombstone of a record; of two tombstones, the first. */
export const tombstoneOf = ({ withdrawn }: Content, kind: RecordKind, id: string): TombstoneEntry | undefined =>
  withdrawn[0]?.validValues.withdrawn?.find((record) => record.kind === kind && record.id === id);

/**
 * Returns a fault for each break of this rule: the record of every tombstone was published before, has no file, and has
 * no other tombstone.
 */
export const checkWithdrawn = (content: Content): Fault[] =>
  content.withdrawn.flatMap(({ file, validValues }) =>
    (validValues.withdrawn ?? []).flatMap((withdrawal, index) =>
      faultsOf(content, withdrawal).map(({ key, message }) => ({
        file,
        at: { key: ['withdrawn', index, key] },
        message,
      })),
    ),
  );

function faultsOf(content: Content, withdrawal: TombstoneEntry): { key: keyof TombstoneEntry; message: string }[] {
  const { kind, id, date } = withdrawal;
  const since = findPublished(content, kind, id)?.since;
  const existing = byId<{ id: string; file: string }>(content[kind]).get(id);
  if (tombstoneOf(content, kind, id) !== withdrawal)
    return [{ key: 'id', message: `“${id}” has two tombstones under ${kind}. Keep one.` }];
  if (existing) {
    const message = `“${id}” was withdrawn on ${date} but still has the file ${existing.file}. Delete the file, or this tombstone.`;
    return [{ key: 'id', message }];
  }
  if (since === undefined) {
    const message = `“${id}” was never published: ${kind}/${id} is not in content/${publishedFile}. Correct the id, or delete this tombstone.`;
    return [{ key: 'id', message }];
  }
  if (date >= since) return [];
  const message = `“${id}” cannot be withdrawn on ${date}, before it was published on ${since}. Correct the date.`;
  return [{ key: 'date', message }];
}
