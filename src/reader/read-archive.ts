import { readFileSync } from 'node:fs';
import { type Archive, joinArchive } from '#domain/archive/archive.ts';
import type { ContentEntries } from '#domain/archive/content-entries.ts';
import { filesIn, readContent } from './read-content.ts';

/**
 * Returns the archive of `content/`, joined and in order.
 * @param root the folder that contains `content/`
 * @throws {Error} when a file has a fault, with the position of the first one, or a join is missing
 */
export function readArchive(root: string): Archive {
  const { content, faults, locate } = readContent(root);
  const [fault] = locate(faults);
  if (fault) throw new Error(`${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
  // Without faults, every file has its values and its text.
  return joinArchive(content as ContentEntries);
}

/** Returns the bytes of every file below `content/`, by its path in that folder ("articles/harga-beras.md"), in path order. */
export const contentFiles = (root: string): Map<string, Uint8Array<ArrayBuffer>> =>
  new Map(filesIn(`${root}/content`).map((path) => [path, readFileSync(`${root}/content/${path}`)]));
