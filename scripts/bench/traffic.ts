import { brotliCompressSync, constants } from 'node:zlib';

/** The transferred files so far: their bytes as a host with Brotli sends them, and their number. */
export const traffic = { bytes: 0, requests: 0 };

/** Add a file to `traffic`. A gzipped file is sent as it is. */
export function countTransfer(content: Uint8Array | string): void {
  const bytes = Buffer.from(content);
  traffic.requests += 1;
  traffic.bytes += bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : compressedLength(bytes);
}

const lengths = new Map<string, number>();

function compressedLength(bytes: Buffer): number {
  const key = bytes.toString('latin1');
  const length =
    lengths.get(key) ?? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  lengths.set(key, length);
  return length;
}
