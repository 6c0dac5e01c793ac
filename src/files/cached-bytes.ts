import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Returns bytes that were made before from the same facts, or makes and keeps them. To delete the folder is always safe.
 * @param folder the folder of the cache
 * @param facts everything that the bytes depend on: two makers with equal facts return equal bytes
 */
export function cachedBytes(
  folder: string,
  facts: unknown,
  make: () => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const file = `${folder}/${hash('sha256', JSON.stringify(facts))}`;
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const bytes = make();
    mkdirSync(dirname(file), { recursive: true });
    // Renamed when it is whole: a build that is killed must not leave half a file.
    writeFileSync(`${file}.${String(process.pid)}`, bytes);
    renameSync(`${file}.${String(process.pid)}`, file);
    return bytes;
  }
}
