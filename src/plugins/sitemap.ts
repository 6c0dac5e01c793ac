import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { dayStart } from '#domain/dates/dates.ts';
import { type History, pageModified } from '#domain/archive/modified.ts';
import { publishedDays, publishedFile, publishedRecords } from '#domain/published.ts';
import { basePath, createUrls } from '#domain/urls.ts';
import { pagesOf, tombstones } from '#domain/archive/withdrawn.ts';
import { collections, type Data, idOf, type SingleFile } from '#schema/collections.ts';
import { type RecordKind, records } from '#schema/records.ts';

/**
 * The sitemap. Each page's `lastmod` is the beginning, in the archive's zone, of the day on which it last changed: the moment that the
 * feeds give. Withdrawn records are omitted.
 */
export function datedSitemap(site: string, base: string): AstroIntegration {
  const urls = createUrls(new URL(basePath(base), site).href);
  const known = readHistory().then(({ zone, history }) => ({
    zone,
    modified: pageModified(history, urls),
    withdrawn: new Set(tombstones(history.withdrawn, urls).flatMap((gone) => pagesOf(urls, gone))),
  }));
  return sitemap({
    serialize: async (page) => {
      const { zone, modified, withdrawn } = await known;
      return withdrawn.has(page.url) ? undefined : { ...page, lastmod: dayStart(modified(page.url), zone) };
    },
  });
}

async function readHistory(): Promise<{ zone: string; history: History }> {
  // One after the other, so that of several broken files the same one is always named.
  const { zone, edition } = await read('archive');
  const { withdrawn } = await read('withdrawn');
  const { changes } = await read('changes');
  const list = publishedRecords(await readIfThere(`content/${publishedFile}`));
  const published = publishedDays(list, idsIn, edition.date);
  return { zone, history: { published, withdrawn, changes } };
}

/** The ids of the records of a kind that have a file. */
const idsIn = (kind: RecordKind): string[] =>
  globSync(records[kind].files, { cwd: 'content' }).map((path) => idOf(basename(path)));

async function read<Name extends SingleFile>(name: Name): Promise<Data<Name>> {
  const { files, schema } = collections[name];
  return schema.parse(parse(await readIfThere(`content/${files}`)) ?? {}) as Data<Name>;
}

/** A file as text; "" where there is none. */
const readIfThere = async (file: string): Promise<string> => (existsSync(file) ? readFile(file, 'utf8') : '');
