/** Digests in the form that GNU `sha256sum -c` reads: one "digest, two spaces, file" a line, by file name. */
export function checksums(files: readonly { file: string; sha256: string }[]): string {
  return files
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
