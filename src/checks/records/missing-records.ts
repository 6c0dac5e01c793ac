import { type Fault, lineFault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import { type RecordKind, recordKinds, records } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { findPublished } from './published.ts';
import { byId } from '#domain/memoize.ts';
import { tombstoneOf } from './withdrawn.ts';

/** True if a record was published but has neither a file nor a tombstone. */
export const isMissing = (content: Content, kind: RecordKind, id: string): boolean =>
  findPublished(content, kind, id) !== undefined &&
  !byId<{ id: string }>(content[kind]).has(id) &&
  !tombstoneOf(content, kind, id);

/**
 * Finds each break of these rules: every published record has a file or a tombstone. A folder that lost all its records is
 * one fault.
 */
export function* checkMissingRecords(content: Content): Generator<Fault> {
  // While withdrawn.yaml has a fault of its own, it is unknown which records have a tombstone.
  if (content.withdrawn.some(({ validValues }) => !validValues.withdrawn)) return;
  const file = `content/${publishedFile}`;
  for (const kind of recordKinds) {
    const missing = content.published.filter((record) => record.kind === kind && isMissing(content, kind, record.id));
    const isFolder = missing.length > 1 && content[kind].length === 0;
    for (const { id, since, line } of isFolder ? missing.slice(0, 1) : missing) {
      const message = isFolder
        ? `content/${kind} has none of the ${missing.length} records published from it. Restore the folder.`
        : `“${id}” was published on ${since} and has neither a file nor a tombstone. Restore content/${records[kind].files.replace('*', id)}, or add a tombstone to content/withdrawn.yaml.`;
      yield lineFault(file, message, line);
    }
  }
}
