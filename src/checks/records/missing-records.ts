import type { Fault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import { type RecordKind, recordKinds, records } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { publishedRecord } from './published.ts';
import { byId } from '#checks/content/memoize.ts';
import { withdrawalOf } from './withdrawn.ts';

/** True if a record was published but has neither a file nor a tombstone. That is one fault, not one of each reference to it. */
export const isVanished = (content: Content, kind: RecordKind, id: string): boolean =>
  publishedRecord(content, kind, id) !== undefined &&
  !byId<{ id: string }>(content[kind]).has(id) &&
  !withdrawalOf(content, kind, id);

/** Every published record has a file or a tombstone. */
export function checkVanished(content: Content): Fault[] {
  // Which records have a tombstone is unknown while their file has another fault.
  if (content.withdrawn.some(({ parts }) => !parts.withdrawn)) return [];
  const file = `content/${publishedFile}`;
  return recordKinds.flatMap((kind): Fault[] => {
    const gone = content.published.filter((record) => record.kind === kind && isVanished(content, kind, record.id));
    const [first, ...others] = gone.map(({ line }) => ({ line, column: 1 }));
    if (first && others.length > 0 && content[kind].length === 0) {
      const message = `content/${kind} has none of the ${gone.length} records published from it; restore the folder.`;
      return [{ file, at: first, message }];
    }
    return gone.map(({ id, since, line }) => ({
      file,
      at: { line, column: 1 },
      message: `“${id}” was published on ${since} and has neither a file nor a tombstone; restore content/${records[kind].files.replace('*', id)}, or add a tombstone to content/withdrawn.yaml.`,
    }));
  });
}
