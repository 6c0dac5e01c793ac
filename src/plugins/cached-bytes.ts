import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Returns bytes that were made before from the same facts, or makes and keeps them. To delete the folder is always safe.
 * @param folder the folder of the cache
 * @param facts everything that the bytes depend on: two makers with equal facts return equal bytes
 */
export async function cachedBytes(
  folder: string,
  facts: unknown,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${folder}/${hash('sha256', JSON.stringify(facts))}`;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const bytes = await make();
    await mkdir(dirname(file), { recursive: true });
    // Renamed when it is whole: a build that is killed must not leave half a file.
    await writeFile(`${file}.${String(process.pid)}`, bytes);
    await rename(`${file}.${String(process.pid)}`, file);
    return bytes;
  }
}
