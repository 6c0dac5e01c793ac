import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { dayStart } from '#domain/dates/dates.ts';
import { type ArchiveHistory, pageModified } from '#domain/archive/modified.ts';
import { firstPublishedDays, publishedFile, publishedRecords } from '#domain/published.ts';
import { basePath, createUrls } from '#domain/urls.ts';
import { tombstoneAddresses, tombstones } from '#domain/archive/withdrawn.ts';
import { collections, type Data, idOf, type SingleFile } from '#schema/collections.ts';
import { type RecordKind, records } from '#schema/records.ts';

/**
 * The sitemap. The `lastmod` of a page is the start of the day of its last change, in the archive's time zone, as in the feeds.
 * The pages of withdrawn records are omitted.
 */
export function datedSitemap(site: string, base: string): AstroIntegration {
  const urls = createUrls(new URL(basePath(base), site).href);
  const context = readHistory().then(({ zone, history }) => ({
    zone,
    modified: pageModified(history, urls),
    withdrawn: new Set(tombstones(history.withdrawn, urls).flatMap((tombstone) => tombstoneAddresses(urls, tombstone))),
  }));
  return sitemap({
    serialize: async (page) => {
      const { zone, modified, withdrawn } = await context;
      return withdrawn.has(page.url) ? undefined : { ...page, lastmod: dayStart(modified(page.url), zone) };
    },
  });
}

async function readHistory(): Promise<{ zone: string; history: ArchiveHistory }> {
  // Sequential, so that the error of the same file is reported each time when several are invalid.
  const { zone, edition } = await read('archive');
  const { withdrawn } = await read('withdrawn');
  const { changes } = await read('changes');
  const list = publishedRecords(await readIfExists(`content/${publishedFile}`));
  const published = firstPublishedDays(list, idsIn, edition.date);
  return { zone, history: { about: { edition }, published, withdrawn, changes } };
}

/** The ids of the records of one kind in `content/`. */
const idsIn = (kind: RecordKind): string[] =>
  globSync(records[kind].files, { cwd: 'content' }).map((path) => idOf(basename(path)));

async function read<Name extends SingleFile>(name: Name): Promise<Data<Name>> {
  const { files, schema } = collections[name];
  return schema.parse(parse(await readIfExists(`content/${files}`)) ?? {}) as Data<Name>;
}

/** The text of a file; "" if it does not exist. */
const readIfExists = async (file: string): Promise<string> => (existsSync(file) ? readFile(file, 'utf8') : '');
