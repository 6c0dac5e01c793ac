import { type Fault, keyFault } from '#domain/fault.ts';
import { byId } from '#domain/memoize.ts';
import { type Content, rowsOf } from '#checks/content/content.ts';
import { findPublished } from './published.ts';

/** Finds each break of this rule: the record of every change has a file or was published before. */
export function* checkChanges(content: Content): Generator<Fault> {
  for (const { file, key, row } of rowsOf(content.changes, 'changes')) {
    if (!row.record) continue;
    const { kind, id } = row.record;
    if (byId<{ id: string }>(content[kind]).has(id) || findPublished(content, kind, id)) continue;
    const message = `There is no record “${id}” under ${kind}, and none was published. Correct the id.`;
    yield keyFault(file, [...key, 'record', 'id'], message);
  }
}
