import type { Archive } from '#domain/archive/archive.ts';
import type { SpeechWords } from '#domain/speech/format-attribution.ts';
import { formatPublished, publishedFile } from '#domain/published.ts';
import { type HashedFile, hashedFile } from '#domain/sha256.ts';
import { sitePaths, type Urls } from '#domain/urls.ts';
import { bag } from './bag.ts';
import { readableCopy, type ReadableCopyWords } from './readable-copy.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/**
 * Returns the files of a bag with the whole archive: the files of `content/` with a complete published list, the data files, and the
 * readable copy.
 * @param content the bytes of each file by its path in `content/`
 * @param data the files of the data folder
 * @throws {Error} when a source does not match the SHA-256 in its record; the error names the first such source
 */
export async function archiveBag(
  archive: Archive,
  content: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  data: readonly HashedFile[],
  urls: Urls,
  words: { bag: ReadableCopyWords; speech: SpeechWords },
): Promise<HashedFile[]> {
  const payload = data.map((file) => ({ ...file, path: sitePaths.data(file.path) }));
  payload.push(await hashedFile('index.html', readableCopy(archive, words.bag, words.speech)));
  // The list in `content/` gets its new records at the release. A complete list makes the bag the same before and after it.
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>(content);
  files.set(publishedFile, formatPublished(archive.published));
  for (const [path, bytes] of files) payload.push(await hashedFile(`content/${path}`, bytes));
  checkSources(archive, new Map(payload.map(({ path, sha256 }) => [path, sha256])));
  return bag(
    payload.toSorted((a, b) => compareCodeUnits(a.path, b.path)),
    archive,
    urls,
  );
}

function checkSources({ articles }: Archive, hashes: ReadonlyMap<string, string>): void {
  for (const { id, source } of articles) {
    const path = `content/sources/${id}.txt`;
    const { sha256 } = source.received;
    const found = hashes.get(path) ?? 'no file';
    if (found !== sha256)
      throw new Error(
        `${path}: expected SHA-256 ${sha256}, found ${found}. Restore the file from git, or correct its record.`,
      );
  }
}
