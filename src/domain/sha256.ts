import { compareCodeUnits } from './compare-code-units.ts';

/**
 * Returns the SHA-256 hash of bytes as 64 lower-case hexadecimal digits. Works in browsers and in Node.
 * @example await sha256Of(new TextEncoder().encode('abc')) // 'ba7816bf…'
 */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a file with their hash. */
export interface HashedFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** In hexadecimal. */
  sha256: string;
}

/** Returns a file with its hash. Text is encoded in UTF-8. */
export async function hashedFile(path: string, content: string | Uint8Array<ArrayBuffer>): Promise<HashedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes, sha256: await sha256Of(bytes) };
}

/**
 * Returns a checksum file for `sha256sum -c` of GNU coreutils: one line a file (hash, two spaces, file name), sorted by
 * file name.
 * @example checksums([{ path: 'a.txt', sha256: 'ba7816bf…' }]) // 'ba7816bf…  a.txt\n'
 */
export const checksums = (files: readonly Pick<HashedFile, 'path' | 'sha256'>[]): string =>
  files
    .toSorted((a, b) => compareCodeUnits(a.path, b.path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
