import { crc32 } from 'node:zlib';
import type { HashedFile } from '#domain/sha256.ts';

/** The limits of ZIP without ZIP64: its fields count files in 16 bits and bytes in 32 bits. */
const limits = { files: 0xffff, bytes: 0xffffffff };

/**
 * Returns a ZIP archive that has the same bytes on every machine: files in the given order, all with the date `day`
 * ("2026-11-22") and the time noon, not compressed. The output of Deflate differs between versions and processors.
 * @returns the parts of the archive in their order; the files are not copied
 * @throws {Error} when the archive needs ZIP64: more than 65,535 files or 4 GiB
 */
export function zip(files: readonly Pick<HashedFile, 'path' | 'bytes'>[], day: string): Uint8Array[] {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (files.length > limits.files || size > limits.bytes)
    throw new Error(
      `A ZIP can have ${limits.files} files and ${limits.bytes} bytes, found ${files.length} files and ${size} bytes. Put fewer files into the bag.`,
    );
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [dosDate, noon] = [((year - 1980) << 9) | (month << 5) | date, 12 << 11];
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path);
    const flags = name.length === path.length ? 0 : 0x800;
    // Version 2.0 is needed, flags (0x800: the name is UTF-8), the method “stored”, time; checksum, sizes; lengths of name and extra
    // field.
    const [start, sizes] = [
      fields(2, 20, flags, 0, noon, dosDate),
      fields(4, crc32(bytes), bytes.length, bytes.length),
    ];
    const facts = [start, sizes, fields(2, name.length, 0)];
    const header = Buffer.concat([fields(4, 0x04034b50), ...facts, name]);
    // Length of the comment, number of the disk, internal attributes; Unix mode: a regular file that everyone can read.
    const rest = [fields(2, 0, 0, 0), fields(4, 0o100644 * 0x10000, offset)];
    directory.push(fields(4, 0x02014b50), fields(1, 20, 3), ...facts, ...rest, name);
    parts.push(header, bytes);
    offset += header.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const counts = fields(2, files.length, files.length);
  return [...parts, entries, fields(4, 0x06054b50, 0), counts, fields(4, entries.length, offset), fields(2, 0)];
}

/** Returns numbers of a size in bytes, in little-endian order. */
function fields(size: number, ...numbers: readonly number[]): Buffer {
  const result = Buffer.alloc(size * numbers.length);
  for (const [index, number] of numbers.entries()) result.writeUIntLE(number, index * size, size);
  return result;
}
