import { archive, readContentFiles } from '#archive.ts';
import { archiveBag } from '#domain/bag/archive-bag.ts';
import { dataFiles } from '#domain/data/files.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';

/** The data files of the archive, made once for all pages and for the bag. */
export const files = await dataFiles(archive, absoluteUrls, strings);

/** The bag, made once for its page and its address. */
export const bag = await archiveBag(archive, readContentFiles(), files, absoluteUrls, strings);
