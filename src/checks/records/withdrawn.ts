import { type Fault, keyFault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import type { RecordKind } from '#schema/records.ts';
import type { TombstoneEntry } from '#schema/withdrawn.ts';
import { type Content, rowsOf } from '#checks/content/content.ts';
import { findPublished } from './published.ts';
import { byId } from '#domain/memoize.ts';

/** The tombstone of a record; of two tombstones, the first. */
export const tombstoneOf = ({ withdrawn }: Content, kind: RecordKind, id: string): TombstoneEntry | undefined =>
  withdrawn[0]?.validValues.withdrawn?.find((record) => record.kind === kind && record.id === id);

/**
 * Finds each break of this rule: the record of every tombstone was published before, has no file, and has no other
 * tombstone.
 */
export function* checkWithdrawn(content: Content): Generator<Fault> {
  for (const { file, key, row } of rowsOf(content.withdrawn, 'withdrawn')) {
    const { kind, id, date } = row;
    const since = findPublished(content, kind, id)?.since;
    const existing = byId<{ id: string; file: string }>(content[kind]).get(id);
    const fault = (name: keyof TombstoneEntry, message: string) => keyFault(file, [...key, name], message);
    if (tombstoneOf(content, kind, id) !== row)
      yield fault('id', `“${id}” has two tombstones under ${kind}. Keep one.`);
    else if (existing) {
      const problem = `“${id}” was withdrawn on ${date} but still has the file ${existing.file}`;
      yield fault('id', `${problem}. Delete the file, or this tombstone.`);
    } else if (since === undefined) {
      const problem = `“${id}” was never published: ${kind}/${id} is not in content/${publishedFile}`;
      yield fault('id', `${problem}. Correct the id, or delete this tombstone.`);
    } else if (date < since) {
      const problem = `“${id}” cannot be withdrawn on ${date}, before it was published on ${since}`;
      yield fault('date', `${problem}. Correct the date.`);
    }
  }
}
