/** A file in an archive: its path, parted by "/", and its bytes. */
export interface Packed {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Files as a ZIP archive (PKWARE APPNOTE 6.3.10) that is the same to the byte wherever it is made: in the given order, all of
 * one day, and stored. Deflate would make it smaller, but zlib packs differently on different processors.
 * @throws when it would be more than a plain ZIP can count: 65,535 files, 4 GiB
 */
export function zip(files: readonly Packed[], day: string): Uint8Array<ArrayBuffer> {
  const date = dosDate(day);
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = new TextEncoder().encode(path);
    const shared = [...field(2, 20, 0x0800, 0, 0, date), ...field(4, crc32(bytes), bytes.length, bytes.length)];
    const header = Uint8Array.from([...field(4, 0x04034b50), ...shared, ...field(2, name.length, 0)]);
    // Made on Unix (3), an ordinary file that all may read (0100644).
    const made = [...field(4, 0x02014b50), ...field(2, 0x031e), ...shared, ...field(2, name.length, 0, 0, 0, 0)];
    central.push(Uint8Array.from([...made, ...field(4, 0o100644 * 0x10000, offset)]), name);
    local.push(header, name, bytes);
    offset += header.length + name.length + bytes.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  if (count > 0xffff || offset + size > 0xffffffff)
    throw new Error(`A ZIP holds 65,535 files and 4 GiB, not ${count} files and ${offset + size} bytes.`);
  const end = [...field(4, 0x06054b50), ...field(2, 0, 0, count, count), ...field(4, size, offset), ...field(2, 0)];
  return join([...local, ...central, Uint8Array.from(end)]);
}

/** Numbers as little-endian bytes, each so many wide. */
const field = (width: 2 | 4, ...values: readonly number[]): number[] =>
  values.flatMap((value) => Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) % 256));

/** A day in MS-DOS form, which counts years from 1980. */
function dosDate(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return (year - 1980) * 512 + month * 32 + date;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as ZIP has it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
