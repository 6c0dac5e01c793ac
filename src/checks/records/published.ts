import { type Fault, lineFault } from '#domain/fault.ts';
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
 * Finds each break of this rule: the published list is sorted by UTF-16 code units and has each record once, as the build
 * writes it.
 */
export function* checkPublishedOrder({ published }: Content): Generator<Fault> {
  for (const [index, record] of published.entries()) {
    const before = published[index - 1];
    const [previous, key] = [before && keyOf(before), keyOf(record)];
    if (previous === undefined || previous < key) continue;
    const problem =
      previous === key ? `“${key}” is listed twice` : `Expected a sorted list, found “${key}” after “${previous}”`;
    const message = `${problem}. Run npm run build -- --release, which writes the list.`;
    yield lineFault(`content/${publishedFile}`, message, record.line);
  }
}
