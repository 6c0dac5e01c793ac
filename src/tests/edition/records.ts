import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { edition, readBuilt } from '#tests/site.ts';

/** What the tests of this edition read of a source's record. */
interface SourceRecord {
  agencies: { organisation: string; status: string }[];
  repairs: { line: number; before: string; after: string }[];
  dates: { line: number; text: string; kind: string; edtf: string | null }[];
}

/** The record of a source in `content/`. */
export const sourceRecord = (id: string): SourceRecord =>
  parse(readFileSync(`content/sources/${id}.yaml`, 'utf8')) as SourceRecord;

/** A data file of the built edition: `builtData('events') as EventsFile`. */
export const builtData = (name: string): unknown => JSON.parse(readBuilt(edition, `data/${name}.json`));

/** The record with an id; a missing one fails the test. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  assert.ok(item, `${id} is missing`);
  return item;
}

/** The facts of a record that another record states, too. */
export const pick = (record: object, keys: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key in keys));
