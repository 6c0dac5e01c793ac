import type { Fault } from '#domain/fault.ts';
import type { Content } from '#checks/content/content.ts';
import { findPublished } from './published.ts';
import { byId } from '#domain/memoize.ts';

/** Returns a fault for each break of this rule: the record of every change has a file or was published before. */
export const checkChanges = (content: Content): Fault[] =>
  content.changes.flatMap(({ file, validValues }) =>
    (validValues.changes ?? []).flatMap(({ record }, index) => {
      if (!record || byId<{ id: string }>(content[record.kind]).has(record.id)) return [];
      if (findPublished(content, record.kind, record.id)) return [];
      const message = `There is no record “${record.id}” under ${record.kind}, and none was published. Correct the id.`;
      return [{ file, at: { key: ['changes', index, 'record', 'id'] }, message }];
    }),
  );
