import { type Fault, keyFault, lineFault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import { recordKinds, records } from '#schema/records.ts';
import type { TombstoneEntry } from '#schema/history.ts';
import { type Content, rowsOf } from '#checks/content/content.ts';
import { findPublished, findRecord, isMissing, keyOf, tombstoneOf } from './published.ts';

const listFile = `content/${publishedFile}`;

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
    yield lineFault(listFile, message, record.line);
  }
}

/**
 * Finds each break of these rules: every published record has a file or a tombstone. A folder that lost all its records is
 * one fault.
 */
export function* checkMissingRecords(content: Content): Generator<Fault> {
  // While withdrawn.yaml has a fault of its own, it is unknown which records have a tombstone.
  if (content.withdrawn.some(({ validValues }) => !validValues.withdrawn)) return;
  for (const kind of recordKinds) {
    const missing = content.published.filter((record) => record.kind === kind && isMissing(content, kind, record.id));
    const isFolder = missing.length > 1 && content[kind].length === 0;
    for (const { id, since, line } of isFolder ? missing.slice(0, 1) : missing) {
      const message = isFolder
        ? `content/${kind} has none of the ${missing.length} records published from it. Restore the folder.`
        : `“${id}” was published on ${since} and has neither a file nor a tombstone. Restore content/${records[kind].files.replace('*', id)}, or add a tombstone to content/withdrawn.yaml.`;
      yield lineFault(listFile, message, line);
    }
  }
}

/**
 * Finds each break of this rule: the record of every tombstone was published before, has no file, and has no other
 * tombstone.
 */
export function* checkWithdrawn(content: Content): Generator<Fault> {
  for (const { file, key, row } of rowsOf(content.withdrawn, 'withdrawn')) {
    const { kind, id, date } = row;
    const since = findPublished(content, kind, id)?.since;
    const existing = findRecord(content, kind, id);
    const fault = (name: keyof TombstoneEntry, message: string) => keyFault(file, [...key, name], message);
    if (tombstoneOf(content, kind, id) !== row)
      yield fault('id', `“${id}” has two tombstones under ${kind}. Keep one.`);
    else if (existing) {
      const problem = `“${id}” was withdrawn on ${date} but still has the file ${existing.file}`;
      yield fault('id', `${problem}. Delete the file, or this tombstone.`);
    } else if (since === undefined) {
      const problem = `“${id}” was never published: ${kind}/${id} is not in ${listFile}`;
      yield fault('id', `${problem}. Correct the id, or delete this tombstone.`);
    } else if (date < since) {
      const problem = `“${id}” cannot be withdrawn on ${date}, before it was published on ${since}`;
      yield fault('date', `${problem}. Correct the date.`);
    }
  }
}

/** Finds each break of this rule: the record of every change has a file or was published before. */
export function* checkChanges(content: Content): Generator<Fault> {
  for (const { file, key, row } of rowsOf(content.changes, 'changes')) {
    if (!row.record) continue;
    const { kind, id } = row.record;
    if (findRecord(content, kind, id) || findPublished(content, kind, id)) continue;
    const message = `There is no record “${id}” under ${kind}, and none was published. Correct the id.`;
    yield keyFault(file, [...key, 'record', 'id'], message);
  }
}
