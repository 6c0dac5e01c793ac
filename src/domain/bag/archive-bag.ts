import type { Archive } from '#domain/archive/archive.ts';
import type { DataFile } from '#domain/data/datapackage.ts';
import type { SpeechWords } from '#domain/speech/format-attribution.ts';
import { formatPublished, publishedFile } from '#domain/published.ts';
import { sha256Of } from '#domain/sha256.ts';
import { type Urls, createUrls } from '#domain/urls.ts';
import { bag, type PayloadFile } from './bag.ts';
import { readableCopy, type ReadableCopyWords } from './readable-copy.ts';
import { zip } from './zip.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The ZIP file of the bag, and its hash. */
export interface BuiltBag {
  bytes: Uint8Array<ArrayBuffer>;
  /** In hexadecimal. */
  sha256: string;
}

/**
 * Returns the whole archive as a zipped bag: the files of `content/` with a complete published list, the data files, and the
 * readable copy.
 * @param content the bytes of each file by its path in `content/`
 * @param data the files of the data folder
 * @throws {Error} when a source does not match the SHA-256 in its record; the error names the first such source
 */
export async function archiveBag(
  archive: Archive,
  content: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  data: readonly DataFile[],
  urls: Urls,
  words: { bag: ReadableCopyWords; speech: SpeechWords },
): Promise<BuiltBag> {
  // In sequence, so that the error always names the same source if there are several mismatches.
  for (const article of archive.articles) await assertSourceHash(article);
  // The list in `content/` gets its new records at the release. A complete list makes the bag the same before and after it.
  const files = new Map<string, PayloadFile['content']>([
    ...content,
    [publishedFile, formatPublished(archive.published)],
  ]);
  const payload: PayloadFile[] = [
    { path: 'index.html', content: readableCopy(archive, words.bag, words.speech) },
    ...Array.from(files, ([path, file]) => ({ path: `content/${path}`, content: file })),
    ...data.map(({ path, content: text }) => ({ path: createUrls('').data(path), content: text })),
  ].toSorted((a, b) => compareCodeUnits(a.path, b.path));
  const bytes = zip(await bag(payload, archive, urls), archive.about.edition.date);
  return { bytes, sha256: await sha256Of(bytes) };
}

async function assertSourceHash({ id, text, source }: Archive['articles'][number]): Promise<void> {
  const found = await sha256Of(new TextEncoder().encode(text));
  const { sha256 } = source.received;
  if (found !== sha256)
    throw new Error(
      `content/sources/${id}.txt: expected SHA-256 ${sha256}, found ${found}. Restore the file from git, or correct its record.`,
    );
}
