import { hash } from 'node:crypto';
import { archive, readContentFiles } from '#archive.ts';
import { archiveBag } from '#domain/bag/archive-bag.ts';
import type { DataFile } from '#domain/data/datapackage.ts';
import { dataFiles } from '#domain/data/files.ts';
import { must } from '#domain/must.ts';
import { sitePaths } from '#domain/urls.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import type { SiteFile } from './site-file.ts';
import { zip } from './zip.ts';

/** What the download page says about the data files and the bag; sizes are in bytes. */
export interface Downloads {
  files: (Pick<DataFile, 'path' | 'mediatype'> & { bytes: number })[];
  bag: { bytes: number; sha256: string };
}

/** What the download page says about the last data files and bag that were made. */
let known: Downloads | undefined;

/** Makes the data files, each when it is asked for, and then the bag. Nothing keeps them in memory, because they are large. */
export async function* downloadFiles(): AsyncGenerator<SiteFile> {
  const data: DataFile[] = [];
  for await (const file of dataFiles(archive, absoluteUrls, strings)) {
    data.push(file);
    yield { path: sitePaths.data(file.path), content: () => file.bytes };
  }
  const files = await archiveBag(archive, readContentFiles(), data, absoluteUrls, strings);
  const bag = zip(files, archive.about.edition.date);
  known = {
    files: data.map(({ path, mediatype, bytes }) => ({ path, mediatype, bytes: bytes.length })),
    bag: { bytes: bag.length, sha256: hash('sha256', bag) },
  };
  yield { path: sitePaths.bag, content: () => bag };
}

/** Returns what the download page says. A build makes the files before the pages, the development server does not. */
export async function downloads(): Promise<Downloads> {
  if (!known) await Array.fromAsync(downloadFiles());
  return must(known, 'downloadFiles() sets it with the last file.');
}
