import type { Fault } from '#domain/fault.ts';
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
 * Returns a fault for each break of these rules: every published record has a file or a tombstone. A folder that lost
 * all its records is one fault.
 */
export function checkMissingRecords(content: Content): Fault[] {
  // While withdrawn.yaml has a fault of its own, it is unknown which records have a tombstone.
  if (content.withdrawn.some(({ validValues }) => !validValues.withdrawn)) return [];
  const file = `content/${publishedFile}`;
  return recordKinds.flatMap((kind): Fault[] => {
    const missing = content.published.filter((record) => record.kind === kind && isMissing(content, kind, record.id));
    const [first, ...others] = missing.map(({ line }) => ({ line, column: 1 }));
    if (first && others.length > 0 && content[kind].length === 0) {
      const message = `content/${kind} has none of the ${missing.length} records published from it. Restore the folder.`;
      return [{ file, at: first, message }];
    }
    return missing.map(({ id, since, line }) => ({
      file,
      at: { line, column: 1 },
      message: `“${id}” was published on ${since} and has neither a file nor a tombstone. Restore content/${records[kind].files.replace('*', id)}, or add a tombstone to content/withdrawn.yaml.`,
    }));
  });
}
