import { compareCodeUnits } from '#domain/compare-code-units.ts';
import type { HashedFile } from '#domain/sha256.ts';

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
