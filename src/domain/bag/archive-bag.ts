import type { Archive } from '#domain/archive/archive.ts';
import { dataFiles, type DataWords } from '#domain/data/files.ts';
import { formatPublished, publishedFile } from '#domain/published.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';
import { bag, type PayloadFile } from './bag.ts';
import { readableCopy, type ReadableCopyWords } from './readable-copy.ts';
import { zip } from './zip.ts';

/** The archive to carry away, and what one must know to check it. */
export interface BuiltBag {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/**
 * The whole archive as a zipped bag: the files of `content/` as they are, except that the list of published records is
 * complete; the data made from them; and a readable copy.
 * @throws naming the first source that is not, to the byte, what its record says
 */
export async function archiveBag(
  archive: Archive,
  content: ReadonlyMap<string, string>,
  urls: Urls,
  words: DataWords & { bag: ReadableCopyWords },
): Promise<BuiltBag> {
  // One after the other, so that of several false sources the same one is always named.
  for (const article of archive.articles) await untouched(article);
  // With its own records in the list, so that a build before and one after the release give the same bag.
  const files = new Map([...content, [publishedFile, formatPublished(archive.published)]]);
  const payload: PayloadFile[] = [
    { path: 'index.html', content: readableCopy(archive, words.bag, words.speech) },
    ...Array.from(files, ([path, text]) => ({ path: `content/${path}`, content: text })),
    ...(await dataFiles(archive, urls, words)).map(({ path, content: text }) => ({
      path: `data/${path}`,
      content: text,
    })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = zip(await bag(payload, archive, urls), archive.about.edition.date);
  return { bytes, sha256: await sha256Of(bytes) };
}

async function untouched({ id, text, source }: Archive['articles'][number]): Promise<void> {
  const found = await sha256Of(new TextEncoder().encode(text));
  const { sha256 } = source.received;
  if (found !== sha256) throw new Error(`content/sources/${id}.txt: expected SHA-256 ${sha256}, found ${found}`);
}
