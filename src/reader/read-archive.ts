import { readFileSync } from 'node:fs';
import { type Archive, joinArchive } from '#domain/archive/archive.ts';
import { type ContentEntries, type Entries, toContentEntries } from '#domain/archive/content-entries.ts';
import { must } from '#domain/must.ts';
import { collectionNames } from '#schema/collections.ts';
import { filesIn, readContent } from './read-content.ts';

/**
 * Returns the archive of `content/`, joined and in order.
 * @param root the folder that contains `content/`
 * @throws {Error} when a file has a fault, with the position of the first one, or a join is missing
 */
export const readArchive = (root: string): Archive => joinArchive(readEntries(root));

function readEntries(root: string): ContentEntries {
  const { content, faults, locate } = readContent(root);
  const [fault] = faults;
  if (fault) {
    const { line, column } = locate(fault);
    throw new Error(`${fault.file}:${String(line)}:${String(column)}: ${fault.message}`);
  }
  const valid = <Value>(value: Value | null, file: string): Value =>
    must(value ?? undefined, `${file} has no faults, but no value.`);
  const entries = collectionNames.map((name) => [
    name,
    content[name].map(({ id, file, data, body }) => ({
      id,
      file,
      data: valid<unknown>(data, file),
      body: valid(body, file),
    })),
  ]);
  const texts = new Map(content.texts.map(({ id, file, text }) => [id, valid(text, file)]));
  return toContentEntries(Object.fromEntries(entries) as Entries, { texts, published: content.published });
}

/** Returns the bytes of every file below `content/`, by its path in that folder ("articles/harga-beras.md"), in path order. */
export const contentFiles = (root: string): Map<string, Uint8Array<ArrayBuffer>> =>
  new Map(filesIn(`${root}/content`).map((path) => [path, readFileSync(`${root}/content/${path}`)]));
