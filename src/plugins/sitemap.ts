import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { dayStart } from '../domain/dates.ts';
import { pageModified } from '../domain/modified.ts';
import { basePath, createUrls } from '../domain/urls.ts';
import { pagesOf, tombstones } from '../domain/withdrawn.ts';
import { archive } from '../schema/archive.ts';
import { changes, ids } from '../schema/register.ts';

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
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema) =>
    schema.parse(parse(await readFile(`content/${file}.yaml`, 'utf8')));
  // One after the other, so that of several false files the same one is always named.
  const { zone } = await read('archive', archive);
  return { zone, ids: await read('ids', ids), changes: (await read('changes', changes)).changes };
}
