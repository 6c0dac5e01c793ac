import { archive, readContentFiles } from '#archive.ts';
import { archiveBag } from '#domain/bag/archive-bag.ts';
import type { DataFile } from '#domain/data/datapackage.ts';
import { dataFiles } from '#domain/data/files.ts';
import { createUrls } from '#domain/urls.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import type { SiteFile } from './site-file.ts';

/** What the download page says about the data files and the bag; sizes are in bytes. */
export interface Downloads {
  files: (Pick<DataFile, 'path' | 'mediatype'> & { bytes: number })[];
  bag: { bytes: number; sha256: string };
}

/** What the download page says about the last data files and bag that were made. */
let known: Downloads | undefined;

/** Makes the data files and the bag. They are large, so that nothing keeps them. */
export const downloadFiles = async (): Promise<SiteFile[]> => (await make()).files;

/** Returns what the download page says. A build makes the files before the pages, the development server does not. */
export const downloads = async (): Promise<Downloads> => known ?? (await make()).downloads;

async function make(): Promise<{ files: SiteFile[]; downloads: Downloads }> {
  const paths = createUrls('');
  const files = await dataFiles(archive, absoluteUrls, strings);
  const { bytes, sha256 } = await archiveBag(archive, readContentFiles(), files, absoluteUrls, strings);
  known = {
    files: files.map(({ path, mediatype, content }) => ({ path, mediatype, bytes: Buffer.byteLength(content) })),
    bag: { bytes: bytes.length, sha256 },
  };
  return {
    downloads: known,
    files: [
      ...files.map(({ path, content }) => ({ path: paths.data(path), content: () => content })),
      { path: paths.bag, content: () => bytes },
    ],
  };
}
