import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as a server sends it, plain or compressed. */
export interface Representation {
  body: Buffer;
  /** The entity tag: a hash of the content, so that a file that is written again with the same bytes keeps it. */
  tag: string;
}

/** Reads files, and keeps them in memory until they change on the disk. */
export class FileCache {
  readonly #entries = new Map<string, Entry>();
  readonly #maxBytes: number;
  #bytes = 0;

  /** @param maxBytes the size of all files to keep; above it, the cache drops the files that it read first */
  constructor(maxBytes = 128 * 1024 * 1024) {
    this.#maxBytes = maxBytes;
  }

  /**
   * Returns a file, with gzip if `compressed` is true; "folder" for a folder; "missing" if there is neither.
   * @throws {Error} if there is something that cannot be read
   */
  async read(file: string, compressed: boolean): Promise<Representation | 'folder' | 'missing'> {
    const stats = statOf(file);
    if (stats === undefined) return 'missing';
    if (stats.isDirectory()) return 'folder';
    if (!stats.isFile()) throw new Error(`${file} is not a file`); // to read a pipe would never end
    const version = [stats.ino, stats.size, stats.mtimeMs].join();
    let entry = this.#entries.get(file);
    if (entry?.version !== version) entry = this.#add(file, version, stats.size);
    try {
      const plain = await entry.plain;
      return await (compressed ? (entry.compressed ??= compress(plain)) : plain);
    } catch (error) {
      this.#remove(file);
      throw error;
    }
  }

  #add(file: string, version: string, size: number): Entry {
    this.#remove(file);
    const entry = { version, size, plain: readPlain(file) };
    this.#entries.set(file, entry);
    this.#bytes += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#remove(oldest);
    }
    return entry;
  }

  #remove(file: string): void {
    this.#bytes -= this.#entries.get(file)?.size ?? 0;
    this.#entries.delete(file);
  }
}

interface Entry {
  /** Changes with each change on the disk. */
  version: string;
  /** In bytes. */
  size: number;
  plain: Promise<Representation>;
  compressed?: Promise<Representation>;
}

/** @throws {Error} if the system cannot tell what a path is */
function statOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

async function readPlain(file: string): Promise<Representation> {
  const body = await readFile(file);
  return { body, tag: `"${hash('sha256', body, 'base64url')}"` };
}

/** The compressed form has another tag, because its bytes differ. */
const compress = async ({ body, tag }: Representation): Promise<Representation> => ({
  body: await promisify(gzip)(body),
  tag: tag.replace(/"$/, '-gzip"'),
});
