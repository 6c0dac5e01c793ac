import { zipSync } from 'fflate';
import type { HashedFile } from '#domain/sha256.ts';

/** The limits of ZIP without ZIP64: its fields count files in 16 bits and bytes in 32 bits. */
const limits = { files: 0xffff, bytes: 0xffffffff };

/**
 * Returns a ZIP archive that has the same bytes on every machine: files in the given order, all with the date `day`
 * ("2026-11-22"), not compressed. The output of Deflate differs between versions and processors.
 * @throws {Error} when the archive needs ZIP64: more than 65,535 files or 4 GiB
 */
export function zip(files: readonly Pick<HashedFile, 'path' | 'bytes'>[], day: string): Uint8Array {
  // Each file has a header of 30 bytes and an entry of 46 bytes, both with its path. A record of 22 bytes ends the archive.
  const size = files.reduce((sum, { path, bytes }) => sum + 76 + 2 * Buffer.byteLength(path) + bytes.length, 22);
  if (files.length > limits.files || size > limits.bytes)
    throw new Error(
      `A ZIP can have ${limits.files} files and ${limits.bytes} bytes, found ${files.length} files and ${size} bytes. Put fewer files into the bag.`,
    );
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    level: 0,
    // fflate writes local time. A time without an offset is local, so its fields are the same in every time zone. Noon exists in
    // every zone on every day; daylight saving time never skips it.
    mtime: `${day}T12:00:00`,
    os: 3, // Unix
    attrs: 0o100644 * 0x10000, // Unix mode: a regular file that everyone can read
  });
}
