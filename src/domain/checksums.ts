import { compareCodeUnits } from '#domain/compare-code-units.ts';

/**
 * Returns a checksum file for `sha256sum -c` of GNU coreutils: one line a file (hash, two spaces, file name), sorted by
 * file name.
 * @example checksums([{ file: 'a.txt', sha256: 'ba7816bf…' }]) // 'ba7816bf…  a.txt\n'
 */
export const checksums = (files: readonly Checksum[]): string =>
  files
    .toSorted((a, b) => compareCodeUnits(a.file, b.file))
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .join('');

interface Checksum {
  file: string;
  /** 64 hexadecimal digits. */
  sha256: string;
}
