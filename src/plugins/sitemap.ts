import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { dayStart } from '../domain/dates.ts';
import { pageModified } from '../domain/modified.ts';
import { basePath, createUrls } from '../domain/urls.ts';
import { pagesOf, tombstones } from '../domain/withdrawn.ts';
import { collections, type Data, type SingleFile } from '../schema/collections.ts';

/**
 * The sitemap. Each page's `lastmod` is the beginning, in the archive's zone, of the day on which the register says it changed: the
 * moment that the feeds give. What was withdrawn is left out.
 */
export function datedSitemap(site: string, base: string): AstroIntegration {
  const urls = createUrls(new URL(basePath(base), site).href);
  const known = readRegister().then(({ zone, ...register }) => ({
    zone,
    modified: pageModified(register, urls),
    withdrawn: new Set(tombstones(register.ids, urls).flatMap((gone) => pagesOf(urls, gone))),
  }));
  return sitemap({
    serialize: async (page) => {
      const { zone, modified, withdrawn } = await known;
      return withdrawn.has(page.url) ? undefined : { ...page, lastmod: dayStart(modified(page.url), zone) };
    },
  });
}

async function readRegister() {
  // One after the other, so that of several broken files the same one is always named.
  const { zone } = await read('archive');
  return { zone, ids: await read('ids'), changes: (await read('changes')).changes };
}

async function read<Name extends SingleFile>(name: Name): Promise<Data<Name>> {
  const { files, schema } = collections[name];
  const file = `content/${files}`;
  return schema.parse(existsSync(file) ? parse(await readFile(file, 'utf8')) : {}) as Data<Name>;
}
