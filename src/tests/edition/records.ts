import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { edition, readBuilt } from '#tests/site.ts';

/** The part of a source record that the tests of this edition read. */
interface SourceRecord {
  agencies: { organisation: string; status: string }[];
  repairs: { line: number; before: string; after: string }[];
  dates: { line: number; text: string; kind: string; edtf: string | null }[];
}

/** Returns a source record of `content/`. */
export const sourceRecord = (id: string): SourceRecord =>
  parse(readFileSync(`content/sources/${id}.yaml`, 'utf8')) as SourceRecord;

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
