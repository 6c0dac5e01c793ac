import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { pageModified } from '../domain/modified.ts';
import { basePath, createUrls } from '../domain/urls.ts';
import { tombstones } from '../domain/withdrawn.ts';
import { changes, ids } from '../schema/register.ts';

/** The sitemap. Each page's `lastmod` is the day the register says it changed; what was withdrawn is left out. */
export function datedSitemap(site: string, base: string): AstroIntegration {
  const urls = createUrls(new URL(basePath(base), site).href);
  const known = readRegister().then((register) => ({
    modified: pageModified(register, urls),
    withdrawn: new Set(tombstones(register.ids, urls).map(({ url }) => url)),
  }));
  return sitemap({
    serialize: async (page) => {
      const { modified, withdrawn } = await known;
      return withdrawn.has(page.url) ? undefined : { ...page, lastmod: modified(page.url) };
    },
  });
}

async function readRegister() {
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema) =>
    schema.parse(parse(await readFile(`content/${file}.yaml`, 'utf8')));
  const [register, log] = await Promise.all([read('ids', ids), read('changes', changes)]);
  return { ids: register, changes: log.changes };
}
