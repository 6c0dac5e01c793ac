import { zipSync } from 'fflate';

/** A file in an archive: its path inside a folder ("arsip/bagit.txt"), and its bytes. */
export interface Packed {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the fields of a plain ZIP can count: files in 16 bits, bytes in 32. */
const limits = { files: 0xffff, bytes: 0xffffffff };

/**
 * A ZIP archive with the same bytes on every machine: the files in the given order, all dated `day` ("2026-11-22"), and
 * stored. Deflate would save space, but its output differs between versions and processors.
 * @throws if the archive needs ZIP64: more than 65,535 files or 4 GiB
 */
export function zip(files: readonly Packed[], day: string): Uint8Array<ArrayBuffer> {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (files.length > limits.files || size > limits.bytes)
    throw new Error(`A ZIP holds 65,535 files and 4 GiB, not ${files.length} files and ${size} bytes.`);
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    level: 0,
    // fflate writes the machine's local time. A time without an offset is local, so its fields are the same in every zone,
    // and no zone skips noon for daylight saving.
    mtime: `${day}T12:00:00`,
    os: 3, // Unix
    attrs: 0o100644 * 0x10000, // an ordinary file that everybody may read
  });
}
