import { sitePaths } from '#domain/urls.ts';
import { downloadFiles } from './downloads.ts';
import { feedFiles } from './feeds.ts';
import { recordFiles } from './records.ts';
import type { SiteFile } from './site-file.ts';
import { descriptionFiles } from './descriptions.ts';

/** All files of the site that are not pages, except those that are made from the pages: the search index, the sitemap, the headers. */
export async function* siteFiles(): AsyncGenerator<SiteFile> {
  yield* otherFiles();
  yield* downloadFiles();
}

/** Returns the file at a path; undefined if there is none. It makes the data files only if the path can be one of them. */
export async function siteFile(path: string): Promise<SiteFile | undefined> {
  const isDownload = path === sitePaths.bag || path.startsWith(sitePaths.data(''));
  for await (const file of isDownload ? downloadFiles() : otherFiles()) if (file.path === path) return file;
  return undefined;
}

function* otherFiles(): Generator<SiteFile> {
  yield* descriptionFiles;
  yield* feedFiles();
  yield* recordFiles();
}
