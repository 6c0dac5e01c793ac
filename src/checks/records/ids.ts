import { type Fault, lineFault } from '#domain/fault.ts';
import { id as idSchema } from '#schema/primitives.ts';
import { nameKinds, recordKinds } from '#schema/records.ts';
import { type Content, type Item, namesOf } from '#checks/content/content.ts';
import { sharedByFiles } from './duplicates.ts';

/**
 * Finds each break of this rule: every id is well-formed, every name has its own id, and its own words among the names of its
 * kind; every event has its own number, every comparison its own code.
 */
export function* checkIds(content: Content): Generator<Fault> {
  for (const { id, file } of recordKinds.flatMap((kind): { id: string; file: string }[] => content[kind])) {
    const message = `Expected an id of lower-case letters and digits, joined by hyphens, found “${id}”. Rename this file.`;
    if (!idSchema.safeParse(id).success) yield lineFault(file, message);
  }
  // Names of all kinds share one set of ids, because a speaker is a person or an organisation.
  const ids = namesOf(content).map(({ id, file }) => ({ file, key: [], row: id }));
  yield* sharedByFiles(ids, 'id');
  for (const kind of nameKinds) yield* sharedByFiles(valuesOf(content[kind], 'name'), 'name');
  yield* sharedByFiles(valuesOf(content.events, 'number'), 'number');
  yield* sharedByFiles(valuesOf(content.comparisons, 'code'), 'code');
}

/** The values of one key, as rows. */
const valuesOf = <Key extends string>(items: readonly Item<Record<Key, string | number>>[], key: Key) =>
  items.map(({ file, validValues }) => ({ file, key: [key], row: validValues[key] }));
