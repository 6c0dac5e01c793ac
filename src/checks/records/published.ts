import type { Fault } from '#domain/fault.ts';
import { publishedFile, type PublishedRecord } from '#domain/published.ts';
import type { RecordKind } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { memoize } from '#domain/memoize.ts';

/** The line of the published list that has a record; of two lines, the first. */
export const findPublished = (content: Content, kind: RecordKind, id: string): PublishedRecord | undefined =>
  byKey(content.published).get(`${kind}/${id}`);

const byKey = memoize(
  (list: readonly PublishedRecord[]) => new Map(list.toReversed().map((record) => [keyOf(record), record])),
);

const keyOf = ({ kind, id }: PublishedRecord): string => `${kind}/${id}`;

/**
 * Returns a fault for each break of this rule: the published list is sorted by UTF-16 code units and has each record
 * once, as the build writes it.
 */
export function checkPublishedOrder({ published }: Content): Fault[] {
  return published.flatMap((record, index) => {
    const [previous, key] = [published[index - 1], keyOf(record)];
    if (!previous || keyOf(previous) < key) return [];
    const problem =
      keyOf(previous) === key
        ? `“${key}” is listed twice`
        : `Expected a sorted list, found “${key}” after “${keyOf(previous)}”`;
    const message = `${problem}. Run npm run build -- --release, which writes the list.`;
    return [{ file: `content/${publishedFile}`, at: { line: record.line, column: 1 }, message }];
  });
}
