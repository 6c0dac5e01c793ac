import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type SourceRecord, sourceRecord as schema } from '#schema/source.ts';
import { edition, readBuilt } from '#tests/site.ts';

/** Returns a source record of `content/`, with what is computed. */
export const sourceRecord = (id: string): SourceRecord =>
  schema.parse(parse(readFileSync(`content/sources/${id}.yaml`, 'utf8')));

/**
 * Returns a data file of the built edition.
 * @example builtData('events') as EventsFile
 */
export const builtData = (name: string): unknown => JSON.parse(readBuilt(edition, `data/${name}.json`));

/** Returns the record with an id. Fails the test if there is none. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  assert.ok(item, `${id} is missing`);
  return item;
}

/** Returns the properties of a record that `keys` has as well. */
export const pick = (record: object, keys: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key in keys));
